package vn.hoctap.textreuse;

/**
 * The thresholds by which a scope is judged; given by the caller, see {@link #standard}.
 *
 * @param nearDuplicate score from which a pair alerts, 0 to 1
 * @param partialReuse score from which a pair is shown to the grader, 0 to 1
 * @param fewestWords a text with fewer words is TOO_SHORT
 * @param fewestOwnWords a text with fewer own words is MOSTLY_SOURCE
 * @param smallestOwnShare a text with a smaller own share is MOSTLY_SOURCE, 0 to 1
 * @param commonFrom a passage found in at least this many works that otherwise differ is common
 *     wording of unknown source and does not count towards the score
 */
public record ReusePolicy(
        double nearDuplicate,
        double partialReuse,
        int fewestWords,
        int fewestOwnWords,
        double smallestOwnShare,
        int commonFrom) {

    private static final ReusePolicy STANDARD = new ReusePolicy(0.50, 0.08, 80, 80, 0.20, 4);

    public ReusePolicy {
        share("nearDuplicate", nearDuplicate);
        share("partialReuse", partialReuse);
        share("smallestOwnShare", smallestOwnShare);
        if (partialReuse > nearDuplicate) {
            throw new IllegalArgumentException("partialReuse is above nearDuplicate");
        }
        if (fewestWords < 1 || fewestOwnWords < 1 || commonFrom < 3) {
            throw new IllegalArgumentException(
                    "fewestWords and fewestOwnWords are at least 1, commonFrom 3");
        }
    }

    /** The defaults; argued in the decision record on originality thresholds. */
    public static ReusePolicy standard() {
        return STANDARD;
    }

    private static void share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is a share from 0 to 1, not " + value);
        }
    }
}
