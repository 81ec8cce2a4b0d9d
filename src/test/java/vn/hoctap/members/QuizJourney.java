package vn.hoctap.members;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.NotAsExpected;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/**
 * Home, the quiz, its start, 20 answers on four pages of five, the three turns between them, the
 * submission, the result. Three of four questions are answered rightly, so that the points tell
 * whether every answer was understood.
 */
record QuizJourney(Bloc bloc) implements Journey {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int A_PAGE = 5;
    private static final int WRONG_ONE = 4;
    private static final String RIGHT = "Trong ngày";

    @Override
    public void go(Line line, Duration pause) throws Exception {
        try (var screen = new Screen(line).open("")) {
            var attempt = begin(screen);
            answer(line, attempt, pause);
            screen.fire("quiz-sheet", "quiz-over");
            if (!screen.has("quiz-result-points")) {
                throw new NotAsExpected("No result: " + screen.lastMessage());
            }
            Journey.rest(pause);
        }
    }

    /** From the home page to the open quiz. */
    String begin(Screen screen) throws Exception {
        var next = "study-next-" + bloc.plan("QUIZ");
        screen.navigate(screen.attribute(next, "href")).click("quiz-start");
        return screen.attribute("quiz-sheet", "attempt");
    }

    private static void answer(Line line, String attempt, Duration pause) throws Exception {
        var sent = line.get("paper", "api/quiz/attempts/" + attempt);
        var questions = JSON.readTree(sent.body()).path("questions");
        if (questions.size() != Bloc.QUESTIONS) {
            throw new NotAsExpected("paper", sent);
        }
        var pieces = new Pieces(line);
        for (int number = 1; number <= Bloc.QUESTIONS; number++) {
            if (number > 1 && number % A_PAGE == 1) {
                pieces.acknowledged("quiz-place", attempt, "{\"question\":%d}".formatted(number));
            }
            Journey.rest(pause);
            int chosen = chosen(questions.get(number - 1), number % WRONG_ONE != 0);
            pieces.acknowledged(
                    "answer",
                    attempt,
                    "{\"question\":%d,\"chosen\":[%d],\"text\":\"\",\"marked\":false}"
                            .formatted(number, chosen));
        }
        pieces.acknowledged("quiz-submit", attempt, "{}");
    }

    /** The place of a right or a wrong option, as they are mixed for this attempt. */
    private static int chosen(JsonNode question, boolean right) {
        var options = question.path("options");
        return IntStream.range(0, options.size())
                .filter(place ->
                        right
                                == options.get(place)
                                        .path("runs")
                                        .path(0)
                                        .path("text")
                                        .asString()
                                        .startsWith(RIGHT))
                .findFirst()
                .orElseThrow(() -> new NotAsExpected("Options of " + question));
    }

    /** One finished attempt with 20 answers, 23 acknowledged pieces and one submission each. */
    @Override
    public int missing(Connection database, Collection<String> users) throws SQLException {
        int right = Bloc.QUESTIONS - Bloc.QUESTIONS / WRONG_ONE;
        var sql =
                """
                select count(*) from (
                  select a.id, t.attempt_id,
                         (select count(*) from quiz_answer q where q.attempt_id = t.attempt_id) as
                                 answers,
                         (select count(*) from pieces_piece p where p.target_id = t.attempt_id
                             and p.account_id = a.id and p.reply is not null) as pieces
                    from identity_account a
                    join quiz_attempt t on t.person_id = a.person_id
                   where a.username = any (?) and t.state = 'SUBMITTED' and t.points = ?
                ) each where answers = ? and pieces = ?
                """;
        try (var query = database.prepareStatement(sql)) {
            query.setArray(1, database.createArrayOf("varchar", users.toArray()));
            query.setDouble(2, right);
            query.setInt(3, Bloc.QUESTIONS);
            query.setInt(4, Bloc.QUESTIONS + Bloc.QUESTIONS / A_PAGE);
            try (var found = query.executeQuery()) {
                found.next();
                return users.size() - found.getInt(1);
            }
        }
    }
}
