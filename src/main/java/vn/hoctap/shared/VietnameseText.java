package vn.hoctap.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names as people read, sort and look for them.
 *
 * <p>Sort keys hold decimal digits only, so every database and every locale sorts them alike. Words
 * are compared one after the other, first by their letters (a ă â b … d đ e ê …, with those of the
 * Ê Đê and M'Nông between), then by tone: ngang, huyền, hỏi, ngã, sắc, nặng. Numbers sort by their
 * amount. The key does not depend on a library's version, since it is stored.
 */
public final class VietnameseText {

    private static final List<String> ALPHABET =
            List.of(
                    "a", "ă", "â", "b", "ƀ", "c", "č", "d", "đ", "e", "ĕ", "ê", "f", "g", "h", "i",
                    "ĭ", "j", "k", "l", "m", "n", "ñ", "o", "ŏ", "ô", "ơ", "p", "q", "r", "s", "t",
                    "u", "ŭ", "ư", "v", "w", "x", "y", "z");

    private static final int FIRST_LETTER = 10;
    private static final String END_OF_WORD = "00";
    private static final String NUMBER = "05";

    /** Combining grave, hook, tilde, acute, dot below; the position plus one is the tone's rank. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}'’‘ʼ`´]+");

    private VietnameseText() {}

    /**
     * As it is stored: composed (NFC), single spaces, no invisible characters, and the Icelandic
     * and African letters that look like Đ replaced by it.
     */
    public static String clean(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFC)
                .replace('Ð', 'Đ')
                .replace('Ɖ', 'Đ')
                .replace('ð', 'đ')
                .replace('ɖ', 'đ');
    }

    /** Key of a text in the order of its words. */
    public static String sortKey(String text) {
        return sortKey(words(text));
    }

    /** Key of words in the order given: the given name first, for example. */
    public static String sortKey(List<String> words) {
        var key = new StringBuilder();
        words.forEach(word -> append(key, word));
        return key.toString();
    }

    /** What {@link #terms} are looked for in: lower case, once with and once without diacritics. */
    public static String searchKey(String text) {
        var lower = lower(text);
        return " " + lower + " | " + withoutDiacritics(lower);
    }

    /**
     * One {@code like} pattern per word typed, each matching the beginning of a word; to be used
     * with {@code escape '\'}. A word typed with diacritics matches only words with the same ones.
     */
    public static List<String> terms(String typed) {
        return Stream.of(lower(typed).split(" "))
                .filter(term -> !term.isEmpty())
                .map(term -> term.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .map(term -> "% " + term + "%")
                .toList();
    }

    /** {@code nguyen} for {@code nguyễn}, {@code dang} for {@code đảng}. */
    public static String withoutDiacritics(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('ƀ', 'b')
                .replace('Ƀ', 'B');
    }

    private static String lower(String text) {
        var spaced = APOSTROPHES.matcher(clean(text)).replaceAll(" ");
        return clean(spaced).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return Stream.of(BETWEEN_WORDS.split(clean(text))).filter(w -> !w.isEmpty()).toList();
    }

    private static void append(StringBuilder key, String word) {
        var letters =
                Normalizer.normalize(clean(word).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        int tone = 0;
        int at = 0;
        while (at < letters.length()) {
            int end = endOfCluster(letters, at);
            if (Character.isDigit(letters.charAt(at))) {
                end = endOfNumber(letters, at);
                appendNumber(key, letters.substring(at, end));
            } else {
                int rank = letterRank(letters.substring(at, end));
                key.append(rank < 0 ? "" : Integer.toString(FIRST_LETTER + rank));
                tone = Math.max(tone, toneRank(letters.substring(at, end)));
            }
            at = end;
        }
        key.append(END_OF_WORD).append(tone);
    }

    private static void appendNumber(StringBuilder key, String digits) {
        var amount = digits.replaceFirst("^0+(?=.)", "");
        key.append(NUMBER).append("%02d".formatted(Math.min(amount.length(), 99))).append(amount);
    }

    private static int endOfNumber(String letters, int from) {
        int end = from;
        while (end < letters.length() && Character.isDigit(letters.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfCluster(String letters, int from) {
        int end = from + 1;
        while (end < letters.length()
                && Character.getType(letters.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    /** Rank in the alphabet; marks the alphabet does not know are dropped; -1 for no letter. */
    private static int letterRank(String cluster) {
        var letter = new StringBuilder();
        int rank = -1;
        for (int at = 0; at < cluster.length(); at++) {
            char next = cluster.charAt(at);
            boolean tone =
                    TONES.indexOf(next) >= 0 && !(next == '\u0303' && cluster.charAt(0) == 'n');
            if (!tone) {
                letter.append(next);
                int found = ALPHABET.indexOf(Normalizer.normalize(letter, Normalizer.Form.NFC));
                if (found < 0 && at > 0) {
                    letter.setLength(letter.length() - 1);
                } else {
                    rank = found;
                }
            }
        }
        return rank;
    }

    private static int toneRank(String cluster) {
        if (cluster.charAt(0) == 'n') {
            return 0;
        }
        return cluster.chars().map(mark -> TONES.indexOf(mark) + 1).max().orElse(0);
    }
}
