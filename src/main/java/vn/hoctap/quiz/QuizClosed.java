package vn.hoctap.quiz;

import vn.hoctap.study.StudyPlanId;

/** The quiz is closed; nothing is accepted any more. */
public class QuizClosed extends RuntimeException {

    QuizClosed(StudyPlanId plan) {
        super("Plan " + plan.value());
    }
}
