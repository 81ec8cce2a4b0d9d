package vn.hoctap.quiz;

import org.jspecify.annotations.Nullable;

/**
 * So many questions of a kind.
 *
 * @param section key of the document's section; empty for any
 * @param difficulty null for any
 * @param questions 1 or more
 */
public record DrawRule(String section, @Nullable Difficulty difficulty, int questions) {

    public DrawRule {
        if (questions < 1) {
            throw new IllegalArgumentException("At least one question, not " + questions);
        }
    }

    boolean asksFor(Listed question) {
        return (section.isEmpty() || section.equals(question.section()))
                && (difficulty == null || difficulty == question.difficulty());
    }
}
