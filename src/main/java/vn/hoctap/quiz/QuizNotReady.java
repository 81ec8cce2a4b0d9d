package vn.hoctap.quiz;

import vn.hoctap.study.StudyPlanId;

/** The plan has no quiz yet. */
public class QuizNotReady extends RuntimeException {

    QuizNotReady(StudyPlanId plan) {
        super("Plan " + plan.value());
    }
}
