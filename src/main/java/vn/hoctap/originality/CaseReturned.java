package vn.hoctap.originality;

import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/**
 * The texts of a case still share their wording after the rewrite; it is to be decided again.
 *
 * @param revision of the case, so that each time is told once
 */
public record CaseReturned(CaseId id, StudyPlanId plan, UnitId baseUnit, int revision)
        implements CaseEvent {}
