package vn.hoctap.grading;

/** Where a grade stands. */
public enum GradeState {
    /** Being marked, or waiting for it. */
    OPEN,
    /** Every criterion has its points; the author does not see them yet. */
    DONE,
    /** The author sees it. */
    PUBLISHED,
    /** Another version of the reflection takes its place, or none stands any more. */
    SUPERSEDED
}
