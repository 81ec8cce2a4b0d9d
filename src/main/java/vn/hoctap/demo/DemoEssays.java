package vn.hoctap.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Further honest reflections, put together from independently worded paragraphs: inside one unit no
 * paragraph is used twice.
 */
final class DemoEssays {

    /** How many texts a unit may take for one document. */
    static final int PER_UNIT = 10;

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final int LEAST_YEARS = 3;
    private static final int MOST_YEARS = 24;
    private static final int MOST_NUMBER = 19;
    private static final int MONTHS = 9;

    private final Map<String, List<String>> slots = new HashMap<>();
    private final Map<String, List<List<String>>> aspects = new HashMap<>();

    DemoEssays() {
        for (var line : DemoText.of("variations/slots.txt").lines()) {
            var parts = List.of(line.split("\\|", -1));
            slots.put(parts.getFirst(), parts.subList(1, parts.size()));
        }
        for (var text : DemoText.folder("variations", "??-??-MH.txt")) {
            aspects.put(text.get("document"), aspects(text));
        }
    }

    private static List<List<String>> aspects(DemoText text) {
        var found = new ArrayList<List<String>>();
        for (var line : text.body().lines().filter(one -> !one.isBlank()).toList()) {
            if (line.startsWith("## ")) {
                found.add(new ArrayList<>());
            } else {
                found.getLast().add(line);
            }
        }
        return found;
    }

    /**
     * @param document number of the study document
     * @param unit from 0
     * @param author from 0 to {@link #PER_UNIT} - 1 within unit and document
     */
    String text(String document, DemoUnit of, int unit, int author) {
        var random = new Random(Arrays.hashCode(new int[] {document.hashCode(), unit, author}));
        var values = new HashMap<String, String>();
        slots.forEach((slot, all) -> values.put(slot, all.get(random.nextInt(all.size()))));
        values.put("unit", of.base().shortName());
        values.put("years", between(random, LEAST_YEARS, MOST_YEARS));
        var paragraphs = new ArrayList<String>();
        var all = aspects.getOrDefault(document, List.of());
        for (int aspect = 0; aspect < all.size(); aspect++) {
            int shift = new Random(31L * unit + aspect).nextInt(PER_UNIT);
            var paragraph = all.get(aspect).get((author + shift) % PER_UNIT);
            paragraphs.add(SLOT.matcher(paragraph).replaceAll(slot -> value(slot, values, random)));
        }
        return String.join("\n\n", paragraphs);
    }

    private static String value(MatchResult slot, Map<String, String> values, Random random) {
        var name = slot.group(1);
        var plain = name.toLowerCase(Locale.ROOT);
        var value =
                switch (plain) {
                    case "number" -> between(random, LEAST_YEARS, MOST_NUMBER);
                    case "month" -> between(random, 1, MONTHS);
                    default -> values.getOrDefault(plain, "");
                };
        boolean capital = Character.isUpperCase(name.charAt(0)) && !value.isEmpty();
        return capital
                ? value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1)
                : value;
    }

    private static String between(Random random, int least, int most) {
        return Integer.toString(least + random.nextInt(most - least + 1));
    }
}
