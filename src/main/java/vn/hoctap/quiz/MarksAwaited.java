package vn.hoctap.quiz;

import vn.hoctap.study.StudyPlanId;

/** Answers of the last attempt are still to be marked by hand. */
public class MarksAwaited extends RuntimeException {

    MarksAwaited(StudyPlanId plan) {
        super("Plan " + plan.value());
    }
}
