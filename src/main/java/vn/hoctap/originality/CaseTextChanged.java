package vn.hoctap.originality;

import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/** A text of an open case was withdrawn, replaced or written again. */
public record CaseTextChanged(CaseId id, StudyPlanId plan, UnitId baseUnit) implements CaseEvent {}
