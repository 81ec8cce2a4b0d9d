package vn.hoctap.live;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chapters as they are written down: a line for each, {@code 06:35 Tình hình}. */
public final class ChapterText {

    private static final Pattern LINE =
            Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})\\s+(\\S.*)");

    private ChapterText() {}

    /**
     * Chapters in the order of their times; empty lines are passed over.
     *
     * @throws IllegalArgumentException naming the line that is no time and title
     */
    public static List<Chapter> parse(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ChapterText::chapter)
                .sorted((a, b) -> Long.compare(a.fromMillis(), b.fromMillis()))
                .toList();
    }

    private static Chapter chapter(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException(line);
        }
        long seconds = 3_600 * number(match, 1) + 60 * number(match, 2) + number(match, 3);
        return new Chapter(seconds * 1_000, match.group(4));
    }

    private static long number(Matcher match, int group) {
        var digits = match.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
