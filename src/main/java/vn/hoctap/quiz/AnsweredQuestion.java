package vn.hoctap.quiz;

import java.util.List;

/**
 * A question of a finished attempt, with its key.
 *
 * @param credit 0 to 1
 * @param explanation may be empty
 * @param section key of the document's section to read again; may be empty
 */
public record AnsweredQuestion(
        int number,
        ItemKind kind,
        String stem,
        List<Option> options,
        double credit,
        String explanation,
        String section) {

    /**
     * One of the options.
     *
     * @param text empty for true or false, whose words the page knows
     */
    public record Option(String text, boolean chosen, boolean right) {}
}
