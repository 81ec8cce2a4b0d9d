package vn.hoctap.quiz;

/** Which of somebody's attempts counts. */
public enum AttemptCounts {
    BEST,
    LAST,
    FIRST
}
