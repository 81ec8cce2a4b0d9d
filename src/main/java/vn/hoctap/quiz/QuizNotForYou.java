package vn.hoctap.quiz;

import vn.hoctap.study.StudyPlanId;

/** The plan does not concern who wants to take its quiz. */
public class QuizNotForYou extends RuntimeException {

    QuizNotForYou(StudyPlanId plan) {
        super("Plan " + plan.value());
    }
}
