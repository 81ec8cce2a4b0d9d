package vn.hoctap.quiz.exchange;

/**
 * What is to be said of one item of a file.
 *
 * @param item its number in the file, from 1; in a spreadsheet the row
 * @param name how the file calls it, or its first words
 * @param detail a word of the file, such as the unknown type; may be empty
 */
public record Remark(int item, String name, Reason reason, String detail) {

    /** Why an item is left out, or what of it is not kept. */
    public enum Reason {
        UNKNOWN_TYPE(true),
        NOT_A_QUESTION(true),
        UNREADABLE(true),
        NO_RIGHT_ANSWER(true),
        WRONG_OPTIONS(true),
        TOO_LONG(true),
        WILDCARD(true),
        CANNOT_HOLD_TYPE(true),
        FEEDBACK(false),
        FORMATTING(false),
        PICTURE(false),
        WEIGHTS(false),
        CAPITALS(false),
        UNIT(false),
        EXPLANATION(false),
        EMPHASIS(false),
        TAGS(false),
        GUIDANCE(false),
        ATTACHMENT(false);

        private final boolean leftOut;

        Reason(boolean leftOut) {
            this.leftOut = leftOut;
        }
    }

    private static final int LONGEST_NAME = 80;

    public Remark {
        name = name.strip().replaceAll("\\s+", " ");
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    /** Whether the item is not there; else it is, without something. */
    public boolean leftOut() {
        return reason.leftOut;
    }
}
