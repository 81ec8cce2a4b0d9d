package vn.hoctap.originality;

import java.time.LocalDate;
import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/**
 * The last day of a step passed and the step is not done; the board is to know.
 *
 * @param due that day
 */
public record CaseOverdue(CaseId id, StudyPlanId plan, UnitId baseUnit, LocalDate due)
        implements CaseEvent {}
