package vn.hoctap.originality;

import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/** An author of an open case said how it came about. */
public record CaseExplained(CaseId id, StudyPlanId plan, UnitId baseUnit) implements CaseEvent {}
