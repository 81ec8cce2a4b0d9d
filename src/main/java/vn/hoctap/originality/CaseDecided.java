package vn.hoctap.originality;

import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/** Somebody decided an open case. */
public record CaseDecided(CaseId id, StudyPlanId plan, UnitId baseUnit) implements CaseEvent {}
