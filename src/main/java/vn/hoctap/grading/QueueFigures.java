package vn.hoctap.grading;

/** How many essays a grader has finished, and how many wait. */
public record QueueFigures(int done, int left) {}
