package vn.hoctap.drill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final boolean opensAnew;
    private final Findings findings;
    private final Map<Integer, Map<Integer, Integer>> meaning = new HashMap<>();
    private @Nullable String attempt;
    private int count;

    /** The question he is at: the one answered last. */
    private int place = 1;

    /**
     * @param rounds after which he hands in; 0: never
     * @param opensAnew whether he comes back by the address of the quiz; otherwise his page stayed
     */
    Answering(
            Bloc bloc,
            Bloc.Person person,
            Ledger ledger,
            Findings findings,
            int rounds,
            boolean opensAnew) {
        super(bloc, person, ledger);
        this.findings = findings;
        this.rounds = rounds;
        this.opensAnew = opensAnew;
    }

    @Override
    void begin(Line line, Pieces page) throws Exception {
        if (handedIn()) {
            return;
        }
        if (attempt == null || opensAnew) {
            try (var screen = new Screen(line).open("plans/" + bloc.plan("QUIZ") + "/quiz")) {
                if (screen.has("quiz-start")) {
                    screen.click("quiz-start");
                }
                same(screen.attribute("quiz-sheet", "attempt"));
            }
        }
        read(line, Objects.requireNonNull(attempt));
    }

    private void same(String found) {
        if (attempt != null && !attempt.equals(found)) {
            findings.add(Findings.Kind.LOST, "attempt " + attempt, "the page shows " + found);
        }
        attempt = found;
    }

    @Override
    boolean seesItsPlace() {
        return attempt != null && !handedIn();
    }

    /** What the places on his paper mean; the mixing must be the same after every start. */
    private void read(Line line, String attempt) throws Exception {
        var sent = line.get("paper", "api/quiz/attempts/" + attempt);
        var paper = JSON.readTree(sent.body());
        var questions = paper.path("questions");
        if (questions.size() != Bloc.QUESTIONS) {
            throw new NotAsExpected("paper", sent);
        }
        if (paper.path("place").asInt() != place) {
            findings.add(
                    Findings.Kind.LOST,
                    "place of " + attempt,
                    "question " + paper.path("place") + ", was at " + place);
        }
        for (var question : questions) {
            var places = new HashMap<Integer, Integer>();
            for (int at = 0; at < OPTIONS.size(); at++) {
                var text =
                        question.path("options")
                                .path(at)
                                .path("runs")
                                .path(0)
                                .path("text")
                                .asString();
                for (int i = 0; i < OPTIONS.size(); i++) {
                    if (text.startsWith(OPTIONS.get(i))) {
                        places.put(i, at);
                    }
                }
            }
            var before = meaning.put(question.path("number").asInt(), places);
            if (before != null && !before.equals(places)) {
                findings.add(Findings.Kind.WRONG, "paper of " + attempt, "mixed anew");
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
        int option = (count / Bloc.QUESTIONS + number) % OPTIONS.size();
        int chosen = meaning.getOrDefault(number, Map.of()).getOrDefault(option, 0);
        count++;
        place = number;
        send(
                page,
                Ledger.Kind.ANSWER,
                String.valueOf(number),
                String.valueOf(option),
                page.piece(
                        "answer",
                        target,
                        "{\"question\":%d,\"chosen\":[%d],\"text\":\"\",\"marked\":false}"
                                .formatted(number, chosen)));
    }
}
