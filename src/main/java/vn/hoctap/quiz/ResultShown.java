package vn.hoctap.quiz;

/** What a taker sees of his result beside the score, once it {@link ShownWhen may} be seen. */
public enum ResultShown {
    SCORE,
    RIGHT_ANSWERS,
    EXPLANATIONS
}
