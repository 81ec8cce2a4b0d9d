package vn.hoctap.quiz;

/** When what is right is shown to a taker. */
public enum ShownWhen {
    /** As soon as he himself has nothing left to gain. */
    AT_ONCE,
    /** When the quiz is over for everybody, extra time included. */
    AFTER_WINDOW
}
