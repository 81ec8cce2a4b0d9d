package vn.hoctap.originality;

import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/** Another reflection joined an open case. */
public record CaseGrew(CaseId id, StudyPlanId plan, UnitId baseUnit) implements CaseEvent {}
