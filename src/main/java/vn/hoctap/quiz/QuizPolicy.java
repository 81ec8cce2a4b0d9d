package vn.hoctap.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is taken.
 *
 * @param attempts how often, 1 to 20; the best counts
 * @param timeLimit of one attempt; null for as long as one likes
 * @param passPercent share of the points from which it is passed, 1 to 100
 * @param drawn how many of the quiz's questions an attempt gets; 0 for all
 * @param shuffled whether questions and options come in an order of the attempt's own
 * @param closesAt from when on nothing is accepted; null for never
 */
public record QuizPolicy(
        int attempts,
        @Nullable Duration timeLimit,
        int passPercent,
        ResultShown shows,
        int drawn,
        boolean shuffled,
        @Nullable Instant closesAt) {

    private static final int MOST_ATTEMPTS = 20;

    public QuizPolicy {
        if (attempts < 1 || attempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException("1 to 20 attempts, not " + attempts);
        }
        if (passPercent < 1 || passPercent > 100) {
            throw new IllegalArgumentException("Passed from 1 to 100 percent, not " + passPercent);
        }
        if (timeLimit != null && timeLimit.toSeconds() < 1) {
            throw new IllegalArgumentException("No time at all: " + timeLimit);
        }
        if (drawn < 0) {
            throw new IllegalArgumentException("Questions drawn: " + drawn);
        }
    }

    /** All questions, shuffled, with explanations in the end. */
    public static QuizPolicy of(int attempts, @Nullable Duration timeLimit, int passPercent) {
        return new QuizPolicy(
                attempts, timeLimit, passPercent, ResultShown.EXPLANATIONS, 0, true, null);
    }
}
