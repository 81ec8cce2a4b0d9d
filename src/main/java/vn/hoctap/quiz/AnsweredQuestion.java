package vn.hoctap.quiz;

import java.util.List;

/**
 * A question of a finished attempt, with its key.
 *
 * @param options of a choosing question
 * @param lines of every other one
 * @param credit 0 to 1
 * @param waiting whether somebody has still to mark it by hand
 * @param weight what a full answer earns; 0 when the question was voided
 * @param explanation may be empty
 * @param remark of who marked it by hand; may be empty
 * @param section key of the document's section to read again; may be empty
 */
public record AnsweredQuestion(
        int number,
        ItemKind kind,
        RichText stem,
        List<Option> options,
        List<Line> lines,
        double credit,
        boolean waiting,
        double weight,
        RichText explanation,
        String section,
        String remark) {

    /**
     * One of the options.
     *
     * @param text empty for true or false, whose words the page knows
     */
    public record Option(RichText text, boolean chosen, boolean right) {}

    /**
     * One thing that was matched, ordered or typed.
     *
     * @param entry what it belongs to; empty where there is only one
     * @param given empty for nothing
     * @param right what would have been right; empty where there is no key
     */
    public record Line(RichText entry, RichText given, RichText right, boolean fits) {}
}
