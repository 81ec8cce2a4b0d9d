package vn.hoctap.originality;

/** Where a case stands. */
public enum CaseState {
    /** Told; the authors may explain, somebody has to decide. */
    OPEN,
    /** A rewrite was asked for. */
    REWRITING,
    /** The texts no longer share their wording; the review meeting has to be held. */
    MEETING,
    /** The meeting was held and its minutes are kept. */
    CLOSED,
    /** Decided to be no duplicate, with a reason that is remembered. */
    DISMISSED;

    /** Whether anything is still to be done. */
    public boolean isOpen() {
        return this == OPEN || this == REWRITING || this == MEETING;
    }
}
