package vn.hoctap.rights;

import static vn.hoctap.rights.Call.does;
import static vn.hoctap.rights.Call.shows;
import static vn.hoctap.rights.Kind.ATTEMPT;
import static vn.hoctap.rights.Kind.NOTHING;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.quiz.Attempts;
import vn.hoctap.quiz.Essays;
import vn.hoctap.quiz.PageAnswer;
import vn.hoctap.quiz.PictureId;

/** Taking a quiz, and answers that are marked by hand. */
@TestComponent
class CallsOfAttempts implements Calls {

    private static final PictureId PICTURE =
            new PictureId(UUID.fromString("00000000-0000-0007-0000-00000000000b"));

    private final Attempts attempts;
    private final Essays essays;

    CallsOfAttempts(Attempts attempts, Essays essays) {
        this.attempts = attempts;
        this.essays = essays;
    }

    @Override
    public List<Call> all() {
        return Stream.concat(attempts().stream(), essays().stream()).toList();
    }

    private List<Call> attempts() {
        return List.of(
                shows("quiz.take", ATTEMPT, m -> attempts.paper(m.things().attempt())),
                does(
                        "quiz.answer",
                        ATTEMPT,
                        m ->
                                attempts.answer(
                                        m.things().attempt(),
                                        new PageAnswer(1, List.of(0), "", false))),
                does("quiz.turn", ATTEMPT, m -> attempts.turn(m.things().attempt(), 1)),
                does("quiz.submit", ATTEMPT, m -> attempts.submit(m.things().attempt())),
                shows("quiz.result", ATTEMPT, m -> attempts.result(m.things().attempt()))
                        .when(CallsOfAttempts::submitted),
                shows(
                                "quiz.see-picture",
                                ATTEMPT,
                                m -> attempts.picture(m.things().attempt(), PICTURE))
                        .maybeNothing());
    }

    private List<Call> essays() {
        return List.of(
                shows("quiz.list-essays", NOTHING, m -> essays.figures()),
                shows("quiz.list-essays", NOTHING, m -> essays.queue(0, 9)).maybeNothing(),
                shows("quiz.read-essay", ATTEMPT, m -> essays.open(m.things().attempt(), 1))
                        .when(CallsOfAttempts::written),
                shows(
                                "quiz.read-essay",
                                ATTEMPT,
                                m -> essays.picture(m.things().attempt(), 1, PICTURE))
                        .maybeNothing()
                        .when(CallsOfAttempts::written),
                does("quiz.mark-essay", ATTEMPT, m -> essays.mark(m.things().attempt(), 1, 1, ""))
                        .when(CallsOfAttempts::written));
    }

    /** The first question of the attempt is an essay that waits for its mark. */
    private static void written(Moment moment) {
        submitted(moment);
        moment.sql(
                """
                insert into quiz_item (item_id, version, kind, stem, body, explanation, section,
                       difficulty, written_at)
                select a.attempt_id, 1, 'ESSAY', 'Liên hệ', '{"stem":"Liên hệ","guidance":""}', '',
                       '', 'MEDIUM', a.started_at
                  from quiz_attempt a where a.attempt_id = ?
                """,
                moment.things().attempt().value());
        moment.sql(
                """
                insert into quiz_mark (attempt_id, position, item_id, version, answered)
                select a.attempt_id, 1, a.attempt_id, 1, true from quiz_attempt a where a.attempt_id = ?
                """,
                moment.things().attempt().value());
    }

    private static void submitted(Moment moment) {
        moment.sql(
                """
                update quiz_attempt set state = 'SUBMITTED', points = 1, finished_at = started_at
                 where attempt_id = ?
                """,
                moment.things().attempt().value());
    }
}
