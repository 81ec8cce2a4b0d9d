package vn.hoctap.notification;

/** What somebody is told; the screens have a title and a sentence for each. */
public enum NoticeKind {
    PLAN_PUBLISHED,
    /** To a member: a step waits for him. */
    REMINDED,
    /** To a member: he has more time. */
    DEADLINE_EXTENDED,
    /** To those who decide. */
    CASE_OPENED,
    CASE_GREW,
    /** To those who decide: the rewritten texts still share their wording. */
    CASE_RETURNED,
    /** To those who decide: the rewritten texts share nothing more, the meeting is to be held. */
    CASE_CLEARED,
    /** To those who decide and to the board: a step was not done by its last day. */
    CASE_OVERDUE,
    /** To an author: he may explain. */
    EXPLANATION_ASKED,
    /** To an author: he is to write again. */
    REWRITE_REQUESTED,
    CASE_CLOSED,
    GRADE_PUBLISHED,
    /** To a member: what he wrote on paper was handed in for him. */
    PAPER_HANDED_IN,
    /** To a member: his written answers are marked, his result is complete. */
    QUIZ_MARKED,
    /** To a member: a question was regraded, his result has changed. */
    QUIZ_REGRADED
}
