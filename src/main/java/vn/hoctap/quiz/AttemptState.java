package vn.hoctap.quiz;

/** How an attempt stands. */
public enum AttemptState {
    OPEN,
    SUBMITTED,
    TIMED_OUT
}
