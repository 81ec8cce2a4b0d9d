package vn.hoctap.study;

/** How a step stands for somebody. */
public enum StepState {
    LOCKED,
    TODO,
    DOING,
    DONE,
    RETURNED,
    OVERDUE
}
