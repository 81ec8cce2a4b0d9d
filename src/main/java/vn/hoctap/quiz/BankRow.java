package vn.hoctap.quiz;

import java.time.Instant;

/**
 * A question in a list.
 *
 * @param stem without marks, shortened to 2,000 characters
 * @param quizzes in how many quizzes it stands
 */
public record BankRow(
        QuestionId id,
        int version,
        ItemKind kind,
        Difficulty difficulty,
        String section,
        String stem,
        Instant changedAt,
        int quizzes) {}
