package vn.hoctap.grading;

/**
 * What publishing a list came to.
 *
 * @param results how many authors were told
 * @param waiting how many graded texts are in a case that is not closed, and wait for that
 */
public record Published(int results, int waiting) {}
