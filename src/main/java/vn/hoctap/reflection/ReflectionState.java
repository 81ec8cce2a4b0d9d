package vn.hoctap.reflection;

/** Where a reflection stands. */
public enum ReflectionState {
    /** Nothing was handed in yet. */
    DRAFT,
    SUBMITTED,
    /** A version stands, and its author is asked to write it again. */
    REWRITE_REQUESTED,
    /** Nothing stands any more; what was handed in is kept. */
    WITHDRAWN
}
