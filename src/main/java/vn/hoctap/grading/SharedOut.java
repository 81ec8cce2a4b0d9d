package vn.hoctap.grading;

/**
 * What sharing out came to.
 *
 * @param moved essays that got a grader, or another one
 * @param left essays that none of the graders may have
 */
public record SharedOut(int moved, int left) {}
