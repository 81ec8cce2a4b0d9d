package vn.hoctap.quiz;

/**
 * A question that is not in the bank yet, or a new wording of one.
 *
 * @param explanation shown with the right answer; may be empty
 * @param section key of the document's section to read again, at most 40 characters; may be empty
 */
public record Draft(Item item, String explanation, String section, Difficulty difficulty) {

    static final int LONGEST_SECTION = 40;

    public Draft {
        section = section.strip();
        if (section.length() > LONGEST_SECTION) {
            throw new IllegalArgumentException("A section's key is short: " + section);
        }
        Item.Texts.checked(explanation);
    }

    Draft(Item item, String explanation, String section) {
        this(item, explanation, section, Difficulty.MEDIUM);
    }
}
