package vn.hoctap.quiz;

import java.util.List;
import java.util.Objects;

/**
 * What the marks of an attempt come to.
 *
 * @param points sum of the credits
 * @param possible what they could come to
 * @param waiting how many somebody has still to give by hand
 */
record Score(double points, double possible, int waiting) {

    static Score of(List<Mark> marks) {
        return new Score(
                marks.stream()
                        .mapToDouble(mark ->
                                mark.weight() * Objects.requireNonNullElse(mark.credit(), 0.0))
                        .sum(),
                marks.stream().mapToDouble(Mark::weight).sum(),
                (int) marks.stream().filter(mark -> mark.credit() == null).count());
    }

    /** A share that falls short by what a computer rounds is enough. */
    boolean passes(Quiz quiz) {
        return points * 100 + 1e-9 >= quiz.policy().passPercent() * possible;
    }
}
