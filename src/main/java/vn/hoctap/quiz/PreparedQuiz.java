package vn.hoctap.quiz;

/**
 * A quiz as those see it who make it.
 *
 * @param text its questions and their key, in the form in which they are brought
 * @param textual whether a text can hold all of them; else {@code text} is empty
 */
public record PreparedQuiz(Quiz quiz, String text, boolean textual) {}
