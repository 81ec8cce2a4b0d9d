package vn.hoctap.quiz;

/**
 * An answer to be marked by hand.
 *
 * @param guidance for those who mark; may be empty
 * @param words how many the answer has
 */
public record EssaySheet(RichText stem, String guidance, String answer, int words) {}
