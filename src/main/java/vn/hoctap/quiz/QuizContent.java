package vn.hoctap.quiz;

import org.springframework.stereotype.Component;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepContent;
import vn.hoctap.study.StudyPlanId;

/** The quiz can be taken when it has questions. */
@Component
class QuizContent implements StepContent {

    private final QuizStore store;

    QuizContent(QuizStore store) {
        this.store = store;
    }

    @Override
    public Step step() {
        return Step.QUIZ;
    }

    @Override
    public boolean ready(StudyPlanId plan) {
        return store.ofPlan(plan).isPresent();
    }
}
