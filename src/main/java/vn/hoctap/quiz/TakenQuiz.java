package vn.hoctap.quiz;

import vn.hoctap.study.StudyPlanId;

/** A quiz that somebody has handed in. */
public record TakenQuiz(StudyPlanId plan, String title) {}
