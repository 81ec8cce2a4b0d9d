package vn.hoctap.roster;

/** How somebody belongs to the Party; the last two have no duty to study. */
public enum MemberState {
    FULL,
    PROBATIONARY,
    TEMPORARILY_TRANSFERRED,
    EXEMPT,
    SUSPENDED;

    /** Whether steps of a plan are asked of him. */
    public boolean mustStudy() {
        return this != EXEMPT && this != SUSPENDED;
    }
}
