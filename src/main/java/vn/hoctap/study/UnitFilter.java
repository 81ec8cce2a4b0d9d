package vn.hoctap.study;

/** Which members of a unit are looked at. */
public enum UnitFilter {
    ALL,
    /** A step that is open to them is past its day. */
    OVERDUE,
    /** Something was sent back to them. */
    RETURNED,
    /** Something is still asked of them. */
    UNFINISHED,
    /** Their reflection is not in. */
    NOT_HANDED_IN
}
