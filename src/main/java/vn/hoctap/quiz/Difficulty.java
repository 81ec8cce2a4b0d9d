package vn.hoctap.quiz;

/** How hard a question is, as its author judges. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
