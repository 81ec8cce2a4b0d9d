package vn.hoctap.grading;

import java.util.List;
import vn.hoctap.roster.PersonId;

/**
 * Essays that one grader is to have.
 *
 * @param essays 1 to {@value #MOST}
 */
public record Giving(List<GradeId> essays, PersonId grader) {

    /** The most that are given at once. */
    public static final int MOST = 100;

    public Giving {
        essays = List.copyOf(essays);
        if (essays.isEmpty() || essays.size() > MOST) {
            throw new IllegalArgumentException("Not 1 to 100 essays but " + essays.size());
        }
    }
}
