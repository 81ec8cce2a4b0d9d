package vn.hoctap.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** User names: the given name and the first letters of the others, as offices write them. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Names() {}

    /** What is compared: without spaces around and in lower case. */
    static String key(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** {@code diemntn} for Nguyễn Thị Ngọc Diễm; never empty. */
    static String username(String name) {
        List<String> words =
                Arrays.stream(name.strip().split("\\s+", -1))
                        .map(Names::plain)
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.isEmpty()) {
            return "nguoidung";
        }
        var initials =
                words.stream()
                        .limit(words.size() - 1L)
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        return words.getLast() + initials;
    }

    private static String plain(String word) {
        var lower = word.toLowerCase(Locale.ROOT).replace('đ', 'd');
        var decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        return OTHER.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
    }
}
