package vn.hoctap.quiz;

/**
 * Answers to questions about a section of the document.
 *
 * @param section its key; empty for questions about none
 * @param answers questions put to somebody, answered or not
 * @param share of their points that was earned, 0 to 1
 */
public record SectionResult(String section, int answers, double share) {}
