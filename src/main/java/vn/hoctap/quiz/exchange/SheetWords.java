package vn.hoctap.quiz.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.shared.VietnameseText;

/** The words of the spreadsheet; they are read with or without diacritics and capitals. */
final class SheetWords {

    static final String SHEET = "Câu hỏi";
    static final String KIND = "Loại câu";
    static final String STEM = "Câu hỏi";
    static final String OPTION = "Phương án";
    static final String KEY = "Đáp án";
    static final String RULE = "Cách tính điểm";
    static final String EXPLANATION = "Giải thích";
    static final String SECTION = "Mục";
    static final String DIFFICULTY = "Độ khó";
    static final int OPTIONS = 20;
    static final String TRUE = "Đúng";
    static final String FALSE = "Sai";
    static final String NEEDS_DIACRITICS = "Có dấu";
    static final String NO_DIACRITICS = "Không cần dấu";
    static final String BY_SHARES = "Từng phần";
    static final String NO_WRONG = "Không chọn sai";
    static final String ALL = "Đúng hết";
    static final String GOES_WITH = "=>";

    static final Map<ItemKind, String> KINDS =
            Map.of(
                    ItemKind.ONE, "Một đáp án",
                    ItemKind.SEVERAL, "Nhiều đáp án",
                    ItemKind.TRUE_FALSE, "Đúng sai",
                    ItemKind.MATCHING, "Ghép đôi",
                    ItemKind.ORDERING, "Sắp xếp",
                    ItemKind.SHORT, "Trả lời ngắn",
                    ItemKind.NUMBER, "Số",
                    ItemKind.ESSAY, "Tự luận");

    static final Map<Difficulty, String> DIFFICULTIES =
            Map.of(
                    Difficulty.EASY, "Dễ",
                    Difficulty.MEDIUM, "Vừa",
                    Difficulty.HARD, "Khó");

    private SheetWords() {}

    static List<String> headings() {
        var options = IntStream.rangeClosed(1, OPTIONS).mapToObj(n -> OPTION + " " + n);
        return Stream.of(
                        Stream.of(KIND, STEM, KEY, RULE, EXPLANATION, SECTION, DIFFICULTY), options)
                .flatMap(it -> it)
                .toList();
    }

    static <T> String word(Map<T, String> words, T meant) {
        return words.getOrDefault(meant, "");
    }

    static <T> Optional<T> meant(Map<T, String> words, String typed) {
        return words.entrySet().stream()
                .filter(it -> same(it.getValue(), typed))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String text) {
        return VietnameseText.withoutDiacritics(VietnameseText.clean(text))
                .toLowerCase(Locale.ROOT);
    }
}
