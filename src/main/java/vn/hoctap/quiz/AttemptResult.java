package vn.hoctap.quiz;

import java.time.Instant;
import java.util.List;

/**
 * How a finished attempt ended.
 *
 * @param points sum of the credits, 0 to {@code of}
 * @param of how many there could be
 * @param waiting how many answers somebody has still to mark by hand; their points are missing
 * @param keyed whether the key may be seen
 * @param sections keys of sections to read again, of questions not fully right
 */
public record AttemptResult(
        AttemptId attempt,
        int number,
        AttemptState state,
        Instant finishedAt,
        double points,
        double of,
        int waiting,
        boolean passed,
        boolean keyed,
        List<String> sections) {

    /** Share of the points, rounded down, so that 69.9 is not shown as passed at 70. */
    public int percent() {
        return of == 0 ? 100 : (int) Math.floor(points * 100 / of + 1e-9);
    }
}
