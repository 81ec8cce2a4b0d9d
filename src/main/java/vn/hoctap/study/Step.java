package vn.hoctap.study;

/** The steps of the path, in their order. */
public enum Step {
    MATERIALS,
    SESSION,
    QUIZ,
    REFLECTION,
    RESULT
}
