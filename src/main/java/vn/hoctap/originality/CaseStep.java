package vn.hoctap.originality;

/** What may happen to a case; the lines of its history. */
public enum CaseStep {
    OPENED,
    JOINED,
    EXPLAINED,
    REWRITE_REQUESTED,
    REWRITTEN,
    STILL_SHARES,
    NO_LONGER_SHARES,
    WITHDRAWN,
    DISMISSED,
    MEETING_RECORDED,
    CLOSED
}
