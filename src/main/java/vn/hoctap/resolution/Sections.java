package vn.hoctap.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits a text at its headings, as Vietnamese documents number them: parts, chapters and Roman
 * numbers above articles and Arabic numbers.
 *
 * <p>An Arabic number heads a section only where the line is short and not a sentence: long
 * numbered lines are items of a list.
 */
final class Sections {

    static final int LONGEST_HEADING = 160;

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)^(phần|chương|mục)\\s+([ivxlc]+|\\d+|thứ\\s+\\p{L}+)\\b\\s*[.:\\-–]?\\s*(.*)$");
    private static final Pattern ROMAN = Pattern.compile("^[IVXLC]+\\s*[.\\-–)]\\s*\\p{L}.*$");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)^điều\\s+\\d+\\b.*$");
    private static final Pattern BELOW =
            Pattern.compile("^([IVXLC]+|\\d{1,2})(\\.\\d{1,2})+\\.?\\s+\\p{L}.*$");
    private static final Pattern ARABIC = Pattern.compile("^\\d{1,2}\\s*[.\\-–)]\\s*\\p{L}.*$");

    private Sections() {}

    /** At least one section, in the order of the text; nothing of it is lost. */
    static List<Section> of(String text) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var sections = new ArrayList<Section>();
        var body = new ArrayList<String>();
        int level = 0;
        var heading = "";
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int found = level(line);
            if (found == 0) {
                body.add(line);
                continue;
            }
            close(sections, level, heading, body);
            level = found;
            heading = line;
            if (isBareNumber(line) && i + 1 < lines.size() && isCapitals(lines.get(i + 1))) {
                heading = line + " " + lines.get(++i);
            }
        }
        close(sections, level, heading, body);
        return sections;
    }

    /** The text again, with its headings. */
    static String text(List<Section> sections) {
        return sections.stream()
                .map(section -> (section.heading() + "\n" + section.text()).strip())
                .collect(Collectors.joining("\n"));
    }

    private static void close(List<Section> into, int level, String heading, List<String> body) {
        if (level > 0 || !body.isEmpty()) {
            into.add(new Section(level, heading, String.join("\n", body)));
        }
        body.clear();
    }

    private static int level(String line) {
        if (line.length() > LONGEST_HEADING) {
            return 0;
        }
        if (NAMED.matcher(line).matches() || ROMAN.matcher(line).matches()) {
            return line.endsWith(";") || line.endsWith(",") ? 0 : 1;
        }
        if (ARTICLE.matcher(line).matches()) {
            return 2;
        }
        boolean numbered = ARABIC.matcher(line).matches() || BELOW.matcher(line).matches();
        return numbered && !line.matches(".*[.;,:]$") ? 2 : 0;
    }

    private static boolean isBareNumber(String line) {
        var named = NAMED.matcher(line);
        return named.matches() && named.group(3).isEmpty();
    }

    private static boolean isCapitals(String line) {
        return line.length() <= LONGEST_HEADING && line.equals(line.toUpperCase(Locale.ROOT));
    }
}
