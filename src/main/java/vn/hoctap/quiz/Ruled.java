package vn.hoctap.quiz;

import java.util.Map;
import java.util.UUID;

/**
 * The rulings of a quiz, by question.
 *
 * @param keys the wordings whose keys mark
 */
record Ruled(Map<UUID, Ruling> rulings, Map<UUID, Question> keys) {

    static final Ruled NONE = new Ruled(Map.of(), Map.of());

    double weight(UUID item) {
        var ruling = rulings.get(item);
        return ruling == null ? 1 : ruling.weight();
    }

    /** The wording whose key marks what was asked; another one only where the answers compare. */
    Question key(Question asked) {
        var key = keys.get(asked.ref().item());
        return key != null && comparable(asked.item(), key.item()) ? key : asked;
    }

    /** Whether an answer to the one means the same for the other. */
    private static boolean comparable(Item asked, Item key) {
        if (ItemKind.of(asked) != ItemKind.of(key)) {
            return false;
        }
        return switch (asked) {
            case Item.TrueFalse _, ShortText _, Quantity _, Essay _ -> true;
            case Item.OneChoice _, Item.SeveralChoices _, Matching _, Ordering _ -> {
                var before = Item.Texts.of(asked);
                var after = Item.Texts.of(key);
                // the stem may be put better; the options are what answers point at
                yield before.subList(1, before.size()).equals(after.subList(1, after.size()));
            }
        };
    }
}
