package vn.hoctap.study;

/** The steps of the path, in their order. */
public enum Step {
    MATERIALS,
    SESSION,
    QUIZ,
    REFLECTION,
    RESULT;

    /** Its number on the screen, from 1. */
    public int number() {
        return switch (this) {
            case MATERIALS -> 1;
            case SESSION -> 2;
            case QUIZ -> 3;
            case REFLECTION -> 4;
            case RESULT -> 5;
        };
    }
}
