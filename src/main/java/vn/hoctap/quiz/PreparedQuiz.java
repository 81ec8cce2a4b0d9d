package vn.hoctap.quiz;

/**
 * A quiz as those see it who make it.
 *
 * @param text its questions and their key, in the form in which they are brought
 */
public record PreparedQuiz(Quiz quiz, String text) {}
