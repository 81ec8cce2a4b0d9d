package vn.hoctap.quiz;

import java.time.Instant;

/**
 * A wording of a question.
 *
 * @param asked in how many finished attempts it stood
 */
public record QuestionVersion(int version, Draft draft, Instant writtenAt, int asked) {}
