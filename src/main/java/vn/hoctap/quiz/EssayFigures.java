package vn.hoctap.quiz;

/** Answers that somebody marked, and those that wait for whoever may mark them. */
public record EssayFigures(int done, int left) {}
