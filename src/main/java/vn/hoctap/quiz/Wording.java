package vn.hoctap.quiz;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.shared.VietnameseText;

/**
 * Compares short answers: capitals, spaces and the place of a tone mark (hòa, hoà) do not count.
 */
final class Wording {

    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private Wording() {}

    static boolean same(String one, String other, boolean diacritics) {
        return key(one, diacritics).equals(key(other, diacritics));
    }

    private static String key(String text, boolean diacritics) {
        var lower = VietnameseText.clean(text).toLowerCase(Locale.ROOT);
        return diacritics
                ? Stream.of(lower.split(" "))
                        .map(Wording::tonesLast)
                        .collect(Collectors.joining(" "))
                : VietnameseText.withoutDiacritics(lower);
    }

    private static String tonesLast(String word) {
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .chars()
                .forEach(c -> (TONES.indexOf(c) >= 0 ? tones : letters).append((char) c));
        return letters.append(tones).toString();
    }
}
