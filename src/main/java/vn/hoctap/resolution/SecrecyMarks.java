package vn.hoctap.resolution;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Looks for the marks that the law on protecting state secrets prescribes: Mật, Tối mật, Tuyệt mật.
 *
 * <p>The syllable alone says nothing (bảo mật, mật khẩu, mật thiết), and a text about protecting
 * secrets names the degrees without bearing one. So a text counts as marked when a line is a mark,
 * or one of its first lines carries it in capitals; titles and names of files, where nothing is
 * quoted, already by the word.
 */
final class SecrecyMarks {

    /** Where stamps stand; tables of a letter head may put more on the same line. */
    private static final int HEAD_LINES = 15;

    private static final Set<String> BEFORE =
            Set.of("bảo", "bí", "cơ", "thân", "nội", "trù", "đường", "tuần", "tinh");
    private static final Set<String> AFTER =
            Set.of(
                    "khẩu", "thiết", "độ", "mã", "ong", "vụ", "thám", "hiệu", "danh", "ước", "lệnh",
                    "thư", "báo", "đàm", "ngữ");
    private static final Pattern NUMBER = Pattern.compile("[-(](TuM|TM|M)\\)?$");
    private static final Pattern LABEL =
            Pattern.compile("^(mức độ|chỉ mức độ|độ|dấu|đóng dấu)( mật)?\\s*:?\\s*");
    private static final Pattern BARE_NAME =
            Pattern.compile("[(\\[]mat[)\\]]|^MAT[-_. ]|[-_ ]MAT(\\.[A-Za-z0-9]+)?$");

    private SecrecyMarks() {}

    /** A mark in the number of a document, as in {@code 15-CV/TU(M)}. */
    static Optional<SecrecyMark> inNumber(String number) {
        var suffix = NUMBER.matcher(number.strip());
        if (suffix.find()) {
            return Optional.of(
                    switch (suffix.group(1)) {
                        case "TuM" -> SecrecyMark.TOP_SECRET;
                        case "TM" -> SecrecyMark.SECRET;
                        default -> SecrecyMark.CONFIDENTIAL;
                    });
        }
        return inTitle(number);
    }

    /** A mark in a title or any other short line. */
    static Optional<SecrecyMark> inTitle(String title) {
        var words = words(nfc(title).toLowerCase(Locale.ROOT));
        return IntStream.range(0, words.size())
                .filter(at -> words.get(at).equals("mật"))
                .mapToObj(at -> degree(words, at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A mark in the name of a file, with or without diacritics. */
    static Optional<SecrecyMark> inFileName(String name) {
        var spaced = nfc(name).replaceAll("[-_.()\\[\\]]+", " ");
        var bare = withoutDiacritics(spaced).toLowerCase(Locale.ROOT);
        if (bare.matches(".*\\btuyet mat\\b.*")) {
            return Optional.of(SecrecyMark.TOP_SECRET);
        }
        if (bare.matches(".*\\btoi mat\\b.*")) {
            return Optional.of(SecrecyMark.SECRET);
        }
        return BARE_NAME.matcher(name).find()
                ? Optional.of(SecrecyMark.CONFIDENTIAL)
                : inTitle(spaced);
    }

    /** A mark in the text of a document. */
    static Optional<SecrecyMark> inText(String text) {
        var lines = nfc(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> inLine(lines.get(at), at < HEAD_LINES))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<SecrecyMark> inLine(String line, boolean head) {
        var lower = LABEL.matcher(line.toLowerCase(Locale.ROOT)).replaceFirst("");
        var alone = lower.replaceAll("[^\\p{L}]", "");
        var whole =
                switch (alone) {
                    case "tuyệtmật" -> SecrecyMark.TOP_SECRET;
                    case "tốimật" -> SecrecyMark.SECRET;
                    case "mật" -> SecrecyMark.CONFIDENTIAL;
                    default -> null;
                };
        if (whole != null) {
            return Optional.of(whole);
        }
        var capitals = words(line);
        boolean stamped = head && capitals.contains("MẬT");
        return stamped ? inTitle(line) : Optional.empty();
    }

    private static Optional<SecrecyMark> degree(List<String> words, int at) {
        var before = at == 0 ? "" : words.get(at - 1);
        var after = at + 1 == words.size() ? "" : words.get(at + 1);
        return switch (before) {
            case "tuyệt" -> Optional.of(SecrecyMark.TOP_SECRET);
            case "tối" -> Optional.of(SecrecyMark.SECRET);
            default ->
                    BEFORE.contains(before) || AFTER.contains(after)
                            ? Optional.empty()
                            : Optional.of(SecrecyMark.CONFIDENTIAL);
        };
    }

    private static List<String> words(String line) {
        return List.of(line.split("[^\\p{L}]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutDiacritics(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
