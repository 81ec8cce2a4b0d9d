package vn.hoctap.quiz;

import vn.hoctap.study.StudyPlanId;

/**
 * The quiz of a plan.
 *
 * @param questions how many one attempt has
 */
public record Quiz(QuizId id, StudyPlanId plan, String title, int questions, QuizPolicy policy) {}
