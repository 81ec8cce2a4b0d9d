package vn.hoctap.live;

import org.springframework.stereotype.Component;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepContent;
import vn.hoctap.study.StudyPlanId;

/** The session can be followed when it has a recording. */
@Component
class SessionContent implements StepContent {

    private final LiveStore store;

    SessionContent(LiveStore store) {
        this.store = store;
    }

    @Override
    public Step step() {
        return Step.SESSION;
    }

    @Override
    public boolean ready(StudyPlanId plan) {
        return !store.ofPlan(plan).isEmpty();
    }
}
