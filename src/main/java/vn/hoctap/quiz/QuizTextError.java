package vn.hoctap.quiz;

/**
 * A line of a quiz's text that cannot be read.
 *
 * @param line from 1
 */
public record QuizTextError(int line, Reason reason) {

    /** What is wrong with it. */
    public enum Reason {
        /** There is no question at all. */
        NO_QUESTION,
        /** A question does not begin with {@code ? number type section}. */
        NO_HEAD,
        /** Neither an answer nor an explanation, or too long. */
        NO_ANSWER,
        /** The type is unknown, or its number of answers or right answers is wrong. */
        WRONG_ANSWERS
    }
}
