package vn.hoctap.quiz;

/** What a taker sees when he has passed or no attempt is left; before, the score alone. */
public enum ResultShown {
    SCORE,
    RIGHT_ANSWERS,
    EXPLANATIONS
}
