package vn.hoctap.quiz;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The pictures in any of its texts. */
    Set<UUID> pictures() {
        return Stream.concat(Item.Texts.of(item).stream(), Stream.of(explanation))
                .flatMap(text -> RichText.parse(text).pictures().stream())
                .collect(Collectors.toSet());
    }

    Draft(Item item, String explanation, String section) {
        this(item, explanation, section, Difficulty.MEDIUM);
    }
}
