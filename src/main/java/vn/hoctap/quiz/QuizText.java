package vn.hoctap.quiz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quiz written as plain text.
 *
 * <pre>
 * title: Trắc nghiệm            minutes:, attempts:, passPercent: likewise, one a line
 * ---
 * ? 1 single II.1               number, type (single, multiple, truefalse), section
 * The question on one line
 * + a right answer
 * - a wrong answer              truefalse has exactly two: what holds first, as Đúng and Sai
 * = explanation                 may be left out
 * </pre>
 *
 * Blank lines separate questions. Unknown keys of the head are passed over.
 */
final class QuizText {

    private static final int LONGEST_LINE = 2_000;
    private static final Pattern HEAD = Pattern.compile("\\?\\s+\\d+\\s+(\\w+)\\s*(\\S*)");

    private final Map<String, String> head = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<QuizTextError> errors = new ArrayList<>();

    private QuizText() {}

    /**
     * @throws QuizTextRefused with every line that cannot be read
     */
    static QuizText parse(String text) {
        var quiz = new QuizText();
        var lines = text.lines().map(String::strip).toList();
        int body = lines.indexOf("---");
        lines.subList(0, Math.max(body, 0)).forEach(quiz::head);
        int at = body + 1;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && !lines.get(end).isEmpty()) {
                end++;
            }
            if (end > at) {
                quiz.question(lines.subList(at, end), at + 1);
            }
            at = end + 1;
        }
        if (quiz.drafts.isEmpty() && quiz.errors.isEmpty()) {
            quiz.errors.add(new QuizTextError(1, QuizTextError.Reason.NO_QUESTION));
        }
        if (!quiz.errors.isEmpty()) {
            throw new QuizTextRefused(quiz.errors);
        }
        return quiz;
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    String title(String otherwise) {
        return head.getOrDefault("title", otherwise);
    }

    /** The head's figures; two attempts, no limit and 50 percent where it is silent. */
    QuizPolicy policy() {
        int minutes = number("minutes", 0);
        return QuizPolicy.of(
                number("attempts", 2),
                minutes == 0 ? null : Duration.ofMinutes(minutes),
                number("passPercent", 50));
    }

    private int number(String name, int otherwise) {
        var text = head.getOrDefault(name, "");
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    private void head(String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
    }

    private void question(List<String> lines, int firstLine) {
        var match = HEAD.matcher(lines.getFirst());
        if (!match.matches() || lines.size() < 2) {
            errors.add(new QuizTextError(firstLine, QuizTextError.Reason.NO_HEAD));
            return;
        }
        var options = new ArrayList<String>();
        var right = new HashSet<Integer>();
        var explanation = new StringBuilder();
        for (int i = 2; i < lines.size(); i++) {
            var line = lines.get(i);
            var rest = line.substring(1).strip();
            if (line.length() > LONGEST_LINE || rest.isEmpty()) {
                errors.add(new QuizTextError(firstLine + i, QuizTextError.Reason.NO_ANSWER));
                return;
            }
            switch (line.charAt(0)) {
                case '+' -> {
                    right.add(options.size());
                    options.add(rest);
                }
                case '-' -> options.add(rest);
                case '=' -> explanation.append(explanation.isEmpty() ? "" : " ").append(rest);
                default -> {
                    errors.add(new QuizTextError(firstLine + i, QuizTextError.Reason.NO_ANSWER));
                    return;
                }
            }
        }
        add(match, firstLine, lines.get(1), options, right, explanation.toString());
    }

    private void add(
            Matcher match,
            int firstLine,
            String stem,
            List<String> options,
            Set<Integer> right,
            String explanation) {
        try {
            var item = item(match.group(1), stem, options, right);
            drafts.add(new Draft(item, explanation, match.group(2)));
        } catch (IllegalArgumentException e) {
            errors.add(new QuizTextError(firstLine, QuizTextError.Reason.WRONG_ANSWERS));
        }
    }

    private static Item item(String type, String stem, List<String> options, Set<Integer> right) {
        if (!type.equals("multiple") && right.size() != 1) {
            throw new IllegalArgumentException("Exactly one is right.");
        }
        return switch (type) {
            case "single" -> new Item.OneChoice(stem, options, right.iterator().next());
            case "multiple" -> new Item.SeveralChoices(stem, options, right);
            case "truefalse" -> {
                if (options.size() != 2) {
                    throw new IllegalArgumentException("True or false has two answers.");
                }
                yield new Item.TrueFalse(stem, right.contains(0));
            }
            default -> throw new IllegalArgumentException("Unknown type " + type);
        };
    }
}
