package vn.hoctap.drill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.NotAsExpected;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/**
 * Answers the questions of his quiz in turn, again and again with another option; hands in after a
 * number of rounds where he shall.
 */
final class Answering extends Worker {

    /** The options as they were planted, before they are mixed for everybody. */
    private static final List<String> OPTIONS =
            List.of("Trong ngày", "Cuối tháng", "Cuối quý", "Khi đoàn");

    /** Between two answers; without it the queue before the processors would be measured. */
    private static final int REST = 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int rounds;
    private final Map<Integer, Map<Integer, Integer>> meaning = new HashMap<>();
    private @Nullable String attempt;
    private int count;

    /**
     * @param rounds after which he hands in; 0: never
     */
    Answering(Bloc bloc, Bloc.Person person, Ledger ledger, int rounds) {
        super(bloc, person, ledger);
        this.rounds = rounds;
    }

    @Override
    void begin(Line line, Pieces page) throws Exception {
        if (handedIn()) {
            return;
        }
        if (attempt == null) {
            try (var screen = new Screen(line).open("plans/" + bloc.plan("QUIZ") + "/quiz")) {
                if (screen.has("quiz-start")) {
                    screen.click("quiz-start");
                }
                attempt = screen.attribute("quiz-sheet", "attempt");
            }
        }
        read(line, attempt);
    }

    /** What the places on his paper mean; the mixing must be the same after every start. */
    private void read(Line line, String attempt) throws Exception {
        var sent = line.get("paper", "api/quiz/attempts/" + attempt);
        var questions = JSON.readTree(sent.body()).path("questions");
        if (questions.size() != Bloc.QUESTIONS) {
            throw new NotAsExpected("paper", sent);
        }
        for (var question : questions) {
            var places = new HashMap<Integer, Integer>();
            for (int place = 0; place < OPTIONS.size(); place++) {
                var text =
                        question.path("options")
                                .path(place)
                                .path("runs")
                                .path(0)
                                .path("text")
                                .asString();
                for (int i = 0; i < OPTIONS.size(); i++) {
                    if (text.startsWith(OPTIONS.get(i))) {
                        places.put(i, place);
                    }
                }
            }
            var before = meaning.put(question.path("number").asInt(), places);
            if (before != null && !before.equals(places)) {
                throw new IllegalStateException("Mixed anew: " + attempt);
            }
        }
    }

    private boolean handedIn() {
        return rounds > 0 && count > rounds * Bloc.QUESTIONS;
    }

    @Override
    void act(Line line, Pieces page) throws Exception {
        var target = attempt;
        if (target == null || handedIn()) {
            Pauses.rest(200);
            return;
        }
        int number = 1 + count % Bloc.QUESTIONS;
        if (rounds > 0 && count == rounds * Bloc.QUESTIONS) {
            count++;
            send(
                    page,
                    Ledger.Kind.QUIZ_SUBMIT,
                    "",
                    "SUBMITTED",
                    page.piece("quiz-submit", target, "{}"));
            return;
        }
        Pauses.rest(REST);
        int option = count / Bloc.QUESTIONS % OPTIONS.size();
        int place = meaning.getOrDefault(number, Map.of()).getOrDefault(option, 0);
        count++;
        send(
                page,
                Ledger.Kind.ANSWER,
                String.valueOf(number),
                String.valueOf(option),
                page.piece(
                        "answer",
                        target,
                        "{\"question\":%d,\"chosen\":[%d],\"text\":\"\",\"marked\":false}"
                                .formatted(number, place)));
    }
}
