package vn.hoctap.quiz;

/**
 * How many questions of a kind are in the list of a quiz.
 *
 * @param section key of the document's section; may be empty
 */
public record Stock(String section, Difficulty difficulty, int questions) {}
