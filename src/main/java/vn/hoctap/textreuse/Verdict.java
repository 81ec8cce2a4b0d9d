package vn.hoctap.textreuse;

/** What two texts are to each other. */
public enum Verdict {
    NONE,
    /** Shown to the grader, makes no case. */
    PARTIAL_REUSE,
    NEAR_DUPLICATE,
    IDENTICAL;

    /** Whether a case is to be opened. */
    public boolean alerts() {
        return this == NEAR_DUPLICATE || this == IDENTICAL;
    }
}
