package vn.hoctap.originality;

import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/** The rewritten texts of a case share their wording no longer; its meeting is to be held. */
public record CaseCleared(CaseId id, StudyPlanId plan, UnitId baseUnit) implements CaseEvent {}
