package vn.hoctap.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The extra time that somebody has in a quiz, all grants together.
 *
 * @param more added to the end of an attempt
 * @param closesAt a closing of his own; null for the quiz's
 */
record Extra(Duration more, @Nullable Instant closesAt) {

    static final Extra NONE = new Extra(Duration.ZERO, null);

    /** The quiz's window as it is for him; his own closing only ever makes it longer. */
    QuizPolicy.Window window(QuizPolicy.Window common) {
        var close = common.closesAt();
        if (closesAt == null || close == null || !closesAt.isAfter(close)) {
            return common;
        }
        var late = common.lateUntil();
        return new QuizPolicy.Window(
                common.opensAt(),
                closesAt,
                late == null ? null : late.isAfter(closesAt) ? late : closesAt);
    }

    /** When an attempt of his ends; null without a limit. */
    @Nullable Instant endOf(QuizPolicy policy, Instant startedAt) {
        var limit = policy.timeLimit();
        var byLimit = limit == null ? null : startedAt.plus(limit);
        var byWindow = window(policy.window()).last();
        var end =
                byLimit == null || (byWindow != null && byWindow.isBefore(byLimit))
                        ? byWindow
                        : byLimit;
        return end == null ? null : end.plus(more);
    }

    /** Whether something finished then is late. */
    boolean late(QuizPolicy policy, Instant finishedAt) {
        var close = window(policy.window()).closesAt();
        return close != null && finishedAt.isAfter(close.plus(more).plus(Attempt.GRACE));
    }
}
