package vn.hoctap.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is taken.
 *
 * @param timeLimit of one attempt; null for as long as one likes
 * @param passPercent share of the points from which it is passed, 1 to 100
 * @param drawn how many of the quiz's questions an attempt gets where no draw is decided; 0 for all
 * @param shuffled whether questions and options come in an order of the attempt's own
 */
public record QuizPolicy(
        Tries tries,
        @Nullable Duration timeLimit,
        int passPercent,
        Results results,
        int drawn,
        boolean shuffled,
        Window window,
        PageMode pages) {

    private static final int MOST_ATTEMPTS = 20;

    public QuizPolicy {
        if (passPercent < 1 || passPercent > 100) {
            throw new IllegalArgumentException("Passed from 1 to 100 percent, not " + passPercent);
        }
        if (timeLimit != null && timeLimit.toSeconds() < 1) {
            throw new IllegalArgumentException("No time at all: " + timeLimit);
        }
        if (results.when() == ShownWhen.AFTER_WINDOW && window.last() == null) {
            throw new IllegalArgumentException("Without a close there is no time after it.");
        }
        if (drawn < 0) {
            throw new IllegalArgumentException("Questions drawn: " + drawn);
        }
    }

    /** What is shown of a result beside the score, and when. */
    public record Results(ResultShown shows, ShownWhen when) {

        /** Everything, as soon as nothing is left to gain. */
        public static final Results ALL = new Results(ResultShown.EXPLANATIONS, ShownWhen.AT_ONCE);
    }

    /**
     * How often, and what counts.
     *
     * @param most 1 to 20
     * @param pause between the end of one attempt and the beginning of the next; zero for none
     * @param mayImprove whether whoever has passed may try again
     */
    public record Tries(int most, Duration pause, AttemptCounts counts, boolean mayImprove) {

        public Tries {
            if (most < 1 || most > MOST_ATTEMPTS) {
                throw new IllegalArgumentException("1 to 20 attempts, not " + most);
            }
            if (pause.isNegative()) {
                throw new IllegalArgumentException("A pause is not negative: " + pause);
            }
        }

        /** No pause, the best counts, and passed is passed. */
        public static Tries of(int most) {
            return new Tries(most, Duration.ZERO, AttemptCounts.BEST, false);
        }
    }

    /**
     * When it may be taken.
     *
     * @param opensAt null for at once
     * @param closesAt what is finished later is late; null for never
     * @param lateUntil from when on nothing is accepted; null when nothing late is accepted
     */
    public record Window(
            @Nullable Instant opensAt, @Nullable Instant closesAt, @Nullable Instant lateUntil) {

        public static final Window ALWAYS = new Window(null, null, null);

        public Window {
            if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
                throw new IllegalArgumentException("It opens before it closes.");
            }
            if (lateUntil != null && (closesAt == null || lateUntil.isBefore(closesAt))) {
                throw new IllegalArgumentException("Late is after the close.");
            }
        }

        boolean opensAfter(Instant now) {
            return opensAt != null && now.isBefore(opensAt);
        }

        boolean isOver(Instant now) {
            var last = last();
            return last != null && now.isAfter(last);
        }

        /** The last moment in which anything is accepted; null for never. */
        @Nullable Instant last() {
            return lateUntil == null ? closesAt : lateUntil;
        }
    }

    /** All questions, shuffled, one a page, with explanations in the end. */
    public static QuizPolicy of(int attempts, @Nullable Duration timeLimit, int passPercent) {
        return new QuizPolicy(
                Tries.of(attempts),
                timeLimit,
                passPercent,
                Results.ALL,
                0,
                true,
                Window.ALWAYS,
                PageMode.ONE);
    }

    /** How often it may be taken. */
    public int attempts() {
        return tries.most();
    }
}
