package vn.hoctap.quiz;

import vn.hoctap.study.StudyPlanId;

/** An earlier step of the path is not done yet. */
public class QuizLocked extends RuntimeException {

    QuizLocked(StudyPlanId plan) {
        super("Plan " + plan.value());
    }
}
