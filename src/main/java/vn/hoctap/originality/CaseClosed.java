package vn.hoctap.originality;

import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/** A case was closed. */
public record CaseClosed(CaseId id, StudyPlanId plan, UnitId baseUnit) implements CaseEvent {}
