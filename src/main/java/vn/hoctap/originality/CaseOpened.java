package vn.hoctap.originality;

import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/** Reflections of one unit were found to share their wording. */
public record CaseOpened(CaseId id, StudyPlanId plan, UnitId baseUnit) implements CaseEvent {}
