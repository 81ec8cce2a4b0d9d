package vn.hoctap.quiz;

/**
 * A question of a quiz as it counts now.
 *
 * @param newest its newest wording
 * @param changed whether somebody was asked an older one
 * @param weight what a full answer earns
 * @param marksNewest whether the key of a newer wording marks since a regrading
 */
public record AskedQuestion(
        QuestionId id,
        String stem,
        int newest,
        boolean changed,
        double weight,
        boolean marksNewest) {}
