package vn.hoctap.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.hoctap.quiz.Attempts;
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.quiz.PageAnswer;
import vn.hoctap.quiz.ShownQuestion;
import vn.hoctap.study.StudyPlanId;

/** Quizzes that some authors have taken, with a mistake here and there. */
@Component
class DemoQuizzes {

    /** Every so many-th answer, counted over all, is not the right one. */
    private static final int MISTAKE = 11;

    private static final String RIGHT = "+ ";

    private final Attempts attempts;
    private final Map<String, Set<String>> right = new HashMap<>();
    private int answers;

    DemoQuizzes(Attempts attempts) {
        this.attempts = attempts;
        DemoText.folder("quizzes", "??-??-??.txt").forEach(text -> learn(text.lines()));
    }

    /** The right options of each question, which stands between its kind and them. */
    private void learn(List<String> lines) {
        var options = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("? ")) {
                options = new HashSet<>();
                right.put(lines.get(i + 1).strip(), options);
            } else if (line.startsWith(RIGHT)) {
                options.add(line.substring(RIGHT.length()).strip());
            }
        }
    }

    /** Takes the quiz of a plan as who is signed in, from the start to the result. */
    void take(StudyPlanId plan) {
        var attempt = attempts.start(plan);
        for (var question : attempts.paper(attempt).questions()) {
            var chosen = ++answers % MISTAKE == 0 ? List.of(0) : right(question);
            attempts.answer(attempt, new PageAnswer(question.number(), chosen, "", false));
        }
        attempts.submit(attempt);
    }

    private List<Integer> right(ShownQuestion question) {
        var key = right.getOrDefault(question.stem().words(), Set.of());
        if (question.kind() == ItemKind.TRUE_FALSE) {
            return List.of(key.contains("Đúng") ? 0 : 1);
        }
        var places = new ArrayList<Integer>();
        IntStream.range(0, question.options().size())
                .filter(place -> key.contains(question.options().get(place).words()))
                .forEach(places::add);
        return places;
    }
}
