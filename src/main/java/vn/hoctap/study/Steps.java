package vn.hoctap.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Vietnam;

/** Where each person stands on the path of each plan; told by the modules that know. */
@Service
@Transactional
public class Steps {

    private final StepTable table;
    private final PathRows rows;
    private final Clock clock;

    Steps(StepTable table, PathRows rows, Clock clock) {
        this.table = table;
        this.rows = rows;
        this.clock = clock;
    }

    /** The step was begun; nothing changes when it is already further. */
    @BetweenModules
    public void begun(StudyPlanId plan, PersonId person, Step step) {
        table.begin(plan, person, step, clock.instant());
    }

    /** The step is done and the next one opens; telling it twice changes nothing. */
    @BetweenModules
    public void done(StudyPlanId plan, PersonId person, Step step) {
        if (table.finish(plan, person, step, clock.instant())) {
            table.openAfter(plan, person, step);
        }
    }

    /** The step has to be done again by a day; those after it are closed until then. */
    @BetweenModules
    public void returned(StudyPlanId plan, PersonId person, Step step, LocalDate due) {
        table.sendBack(plan, person, step, due);
    }

    /** What was done is to be done again, by the same day; nobody sent it back. */
    @BetweenModules
    public void reopened(StudyPlanId plan, PersonId person, Step step) {
        table.reopen(plan, person, step);
    }

    /**
     * The steps of a person in their order, overdue ones as of today; empty when the plan does not
     * concern him.
     */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<PathStep> path(StudyPlanId plan, PersonId person) {
        return rows.steps(plan, person, Vietnam.today(clock));
    }
}
