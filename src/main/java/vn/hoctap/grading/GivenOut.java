package vn.hoctap.grading;

import java.util.List;
import java.util.Map;

/**
 * What came of giving several essays to one grader.
 *
 * @param given how many he has now
 * @param kept names of the authors of those that he was not given, by reason
 */
public record GivenOut(int given, Map<Why, List<String>> kept) {

    /** Why an essay was not given. */
    public enum Why {
        /** His own text, or one of a case in which he is an author, or not of his unit. */
        NOT_HIS,
        /** Somebody else is marking it now. */
        HELD,
        /** Published meanwhile, or replaced by a new version. */
        CLOSED
    }

    public GivenOut {
        kept = Map.copyOf(kept);
    }
}
