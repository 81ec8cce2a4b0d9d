package vn.hoctap.quiz;

import java.time.Instant;

/**
 * An answer that waits to be marked by hand; its author is not told.
 *
 * @param position of the question in the attempt, from 1
 */
public record EssayRow(AttemptId attempt, int position, String quiz, Instant finishedAt) {}
