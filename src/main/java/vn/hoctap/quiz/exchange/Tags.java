package vn.hoctap.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.hoctap.quiz.CreditRule;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.ShortText;

/** What other systems have no field for, as tags such as {@code section:II.1}. */
record Tags(Map<String, String> known) {

    static Tags of(List<String> words) {
        var known = new TreeMap<String, String>();
        for (var word : words) {
            int colon = word.indexOf(':');
            if (colon > 0) {
                known.put(
                        word.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        word.substring(colon + 1).strip());
            }
        }
        return new Tags(known);
    }

    static List<String> of(Draft draft) {
        var tags = new ArrayList<String>();
        if (!draft.section().isEmpty()) {
            tags.add("section:" + draft.section());
        }
        if (draft.difficulty() != Difficulty.MEDIUM) {
            tags.add("difficulty:" + draft.difficulty().name().toLowerCase(Locale.ROOT));
        }
        if (draft.item() instanceof Item.SeveralChoices several
                && several.creditRule() == CreditRule.ALL) {
            tags.add("credit:all");
        }
        if (draft.item() instanceof ShortText text && !text.diacritics()) {
            tags.add("diacritics:optional");
        }
        return tags;
    }

    /** Empty when it is too long to be one of ours. */
    String section() {
        var section = known.getOrDefault("section", "");
        return section.length() > 40 ? "" : section;
    }

    Difficulty difficulty() {
        return switch (known.getOrDefault("difficulty", "").toLowerCase(Locale.ROOT)) {
            case "easy" -> Difficulty.EASY;
            case "hard" -> Difficulty.HARD;
            default -> Difficulty.MEDIUM;
        };
    }

    CreditRule credit() {
        return known.getOrDefault("credit", "").equals("all") ? CreditRule.ALL : CreditRule.SHARES;
    }

    boolean diacritics() {
        return !known.getOrDefault("diacritics", "").equals("optional");
    }
}
