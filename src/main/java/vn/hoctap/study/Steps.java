package vn.hoctap.study;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.BetweenModules;

/** Where each person stands on the path of each plan; told by the modules that know. */
@Service
@Transactional
public class Steps {

    /** The step was begun; nothing changes when it is already further. */
    @BetweenModules
    public void begun(StudyPlanId plan, PersonId person, Step step) {
        throw new UnsupportedOperationException();
    }

    /** The step is done; telling it twice changes nothing. */
    @BetweenModules
    public void done(StudyPlanId plan, PersonId person, Step step) {
        throw new UnsupportedOperationException();
    }

    /** The step has to be done again by a day. */
    @BetweenModules
    public void returned(StudyPlanId plan, PersonId person, Step step, LocalDate due) {
        throw new UnsupportedOperationException();
    }

    /** The five steps of a person in their order; empty when the plan does not concern him. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<PathStep> path(StudyPlanId plan, PersonId person) {
        throw new UnsupportedOperationException();
    }
}
