package vn.hoctap.study;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.BetweenModules;

/** The door to study plans. */
@Service
@Transactional
public class StudyPlans {

    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<StudyPlan> find(StudyPlanId plan) {
        throw new UnsupportedOperationException();
    }

    /** Whether a person is asked to follow a plan. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean concerns(StudyPlanId plan, PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Whether the board grades his reflection: a key official as of the plan's day. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isKeyOfficial(StudyPlanId plan, PersonId person) {
        throw new UnsupportedOperationException();
    }
}
