package vn.hoctap.quiz;

import vn.hoctap.study.StudyPlanId;

/** All attempts of the quiz are used. */
public class NoAttemptLeft extends RuntimeException {

    NoAttemptLeft(StudyPlanId plan) {
        super("Plan " + plan.value());
    }
}
