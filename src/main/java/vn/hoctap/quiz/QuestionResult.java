package vn.hoctap.quiz;

/**
 * Answers to a question.
 *
 * @param answers how often it was put, answered or not
 * @param unanswered of them
 * @param share of its points that was earned, 0 to 1
 * @param voided whether it counts no more
 */
public record QuestionResult(
        QuestionId question,
        String stem,
        String section,
        int answers,
        int unanswered,
        double share,
        boolean voided) {}
