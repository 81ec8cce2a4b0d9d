package vn.hoctap.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.Question.Ref;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/**
 * One attempt as it is stored.
 *
 * @param shuffled whether options come in an order of its own
 * @param paper its questions in their order
 * @param place the question last looked at, from 1
 * @param revision how many answers were stored
 * @param points sum of the credits; null until finished
 * @param possible the most points, 1 for each question that counts once
 * @param waiting questions that somebody has still to mark by hand
 * @param late finished after the quiz closed
 */
record Attempt(
        AttemptId id,
        QuizId quiz,
        StudyPlanId plan,
        PersonId person,
        UnitId base,
        UnitId cell,
        int number,
        Shuffle shuffle,
        boolean shuffled,
        List<Ref> paper,
        Instant startedAt,
        @Nullable Instant endsAt,
        int place,
        long revision,
        AttemptState state,
        @Nullable Instant finishedAt,
        @Nullable Double points,
        double possible,
        int waiting,
        boolean late) {

    /** Answers under way when the time ends still count; the page's clock shows the end itself. */
    static final Duration GRACE = Duration.ofSeconds(5);

    /** What stays as it was when it began. */
    Begun begun() {
        return new Begun(id, shuffle, shuffled, paper);
    }

    boolean open() {
        return state == AttemptState.OPEN;
    }

    /** Points, 0 until finished. */
    double earned() {
        return points == null ? 0 : points;
    }

    /** Share of the points, 0 to 1. */
    double share() {
        return possible == 0 ? 0 : earned() / possible;
    }

    /** Whether nothing is accepted any more. */
    boolean overAt(Instant now) {
        return !open() || outOfTime(now);
    }

    boolean outOfTime(Instant now) {
        return endsAt != null && now.isAfter(endsAt.plus(GRACE));
    }
}
