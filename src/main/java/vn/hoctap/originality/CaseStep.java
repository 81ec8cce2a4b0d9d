package vn.hoctap.originality;

/** What may happen to a case; the lines of its history. */
public enum CaseStep {
    OPENED,
    JOINED,
    EXPLAINED,
    /** Another version took the place of the one before, though nobody asked for it. */
    REPLACED,
    /** Somebody asked for a rewrite; the lines that follow say of whom. */
    DECIDED,
    REWRITE_REQUESTED,
    REWRITTEN,
    STILL_SHARES,
    NO_LONGER_SHARES,
    WITHDRAWN,
    DISMISSED,
    /** The policy changed and nothing that is shared makes a case any more. */
    ENDED_BY_POLICY,
    /** The last day of a step passed and the board was told. */
    ESCALATED,
    MEETING_RECORDED,
    CLOSED
}
