package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.DrawRule;
import vn.hoctap.shared.VietnameseText;

/** What is drawn, one rule a line: section; difficulty; number. A star is any. */
final class DrawLines {

    private static final String ANY = "*";

    private DrawLines() {}

    static String write(Component page, DrawRule rule) {
        var difficulty = rule.difficulty();
        return (rule.section().isEmpty() ? ANY : rule.section())
                + "; "
                + (difficulty == null ? ANY : word(page, difficulty))
                + "; "
                + rule.questions();
    }

    /**
     * @throws IllegalArgumentException when a line has another form
     */
    static List<DrawRule> read(Component page, String text) {
        var rules = new ArrayList<DrawRule>();
        for (var line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                var parts = Stream.of(line.split(";", -1)).map(String::strip).toList();
                if (parts.size() != 3) {
                    throw new IllegalArgumentException(line);
                }
                rules.add(
                        new DrawRule(
                                parts.get(0).equals(ANY) ? "" : parts.get(0),
                                difficulty(page, parts.get(1)),
                                Integer.parseInt(parts.get(2))));
            }
        }
        return rules;
    }

    private static @Nullable Difficulty difficulty(Component page, String word) {
        if (word.equals(ANY)) {
            return null;
        }
        return Stream.of(Difficulty.values())
                .filter(it -> key(word(page, it)).equals(key(word)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    private static String word(Component page, Difficulty difficulty) {
        return page.getTranslation(QuizWords.difficultyKey(difficulty));
    }

    private static String key(String word) {
        return VietnameseText.withoutDiacritics(word).toLowerCase(Locale.ROOT);
    }
}
