package vn.hoctap.quiz;

import vn.hoctap.study.StudyPlanId;

/** The quiz was passed already, so there is nothing to try again. */
public class QuizPassed extends RuntimeException {

    QuizPassed(StudyPlanId plan) {
        super("Plan " + plan.value());
    }
}
