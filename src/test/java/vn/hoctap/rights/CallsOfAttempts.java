package vn.hoctap.rights;

import static vn.hoctap.rights.Call.does;
import static vn.hoctap.rights.Call.shows;
import static vn.hoctap.rights.Kind.ATTEMPT;
import static vn.hoctap.rights.Kind.NOTHING;
import static vn.hoctap.rights.Kind.PLAN;
import static vn.hoctap.rights.Kind.UNIT;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.quiz.Attempts;
import vn.hoctap.quiz.Essays;
import vn.hoctap.quiz.PageAnswer;
import vn.hoctap.quiz.PictureId;
import vn.hoctap.quiz.QuestionId;
import vn.hoctap.quiz.QuizResults;
import vn.hoctap.quiz.RegradeId;
import vn.hoctap.quiz.Regrades;
import vn.hoctap.quiz.Ruling;

/** Taking a quiz, answers that are marked by hand, regrading and results of many. */
@TestComponent
class CallsOfAttempts implements Calls {

    private static final PictureId PICTURE =
            new PictureId(UUID.fromString("00000000-0000-0007-0000-00000000000b"));

    private static final RegradeId REGRADE =
            new RegradeId(UUID.fromString("00000000-0000-0007-0000-00000000000c"));
    private static final QuestionId ASKED =
            new QuestionId(UUID.fromString("00000000-0000-0007-0000-00000000000d"));
    private static final Ruling RULING = new Ruling(ASKED.value(), 0, null);

    private final Attempts attempts;
    private final Essays essays;
    private final Regrades regrades;
    private final QuizResults results;

    CallsOfAttempts(Attempts attempts, Essays essays, Regrades regrades, QuizResults results) {
        this.attempts = attempts;
        this.essays = essays;
        this.regrades = regrades;
        this.results = results;
    }

    @Override
    public List<Call> all() {
        return Stream.of(attempts(), essays(), regrades(), results())
                .flatMap(List::stream)
                .toList();
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
                shows("quiz.result", ATTEMPT, m -> attempts.key(m.things().attempt()))
                        .when(CallsOfAttempts::submitted)
                        .maybeNothing(),
                shows("quiz.take", ATTEMPT, m -> attempts.time(m.things().attempt())),
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

    private List<Call> regrades() {
        return List.of(
                shows(
                        "quiz.preview-regrade",
                        PLAN,
                        m -> regrades.preview(m.things().plan(), RULING)),
                shows(
                        "quiz.list-regrades",
                        PLAN,
                        m -> regrades.figures(m.things().plan(), REGRADE)),
                shows(
                                "quiz.list-regrades",
                                PLAN,
                                m -> regrades.changes(m.things().plan(), REGRADE, 0, 9))
                        .maybeNothing(),
                shows("quiz.list-regrades", PLAN, m -> regrades.past(m.things().plan(), 0, 9))
                        .maybeNothing(),
                shows("quiz.list-regrades", PLAN, m -> regrades.asked(m.things().plan(), ASKED))
                        .when(CallsOfAttempts::regraded),
                does(
                                "quiz.regrade",
                                PLAN,
                                m -> regrades.apply(m.things().plan(), REGRADE, "Sai đáp án"))
                        .when(CallsOfAttempts::regraded));
    }

    private List<Call> results() {
        return List.of(
                shows("quiz.see-results", UNIT, m -> results.quizzes(m.base())).maybeNothing(),
                shows("quiz.see-results", UNIT, m -> results.figures(m.base(), m.things().plan())),
                shows(
                                "quiz.see-results",
                                UNIT,
                                m -> results.units(m.base(), m.things().plan(), 0, 9))
                        .maybeNothing(),
                shows(
                        "quiz.see-results",
                        UNIT,
                        m -> results.countUnits(m.base(), m.things().plan())),
                shows("quiz.see-results", UNIT, m -> results.sections(m.base(), m.things().plan()))
                        .maybeNothing(),
                shows(
                                "quiz.see-results",
                                UNIT,
                                m -> results.questions(m.base(), m.things().plan(), 0, 9))
                        .maybeNothing(),
                shows(
                        "quiz.see-results",
                        UNIT,
                        m -> results.countQuestions(m.base(), m.things().plan())));
    }

    /** A regrading of the plan's quiz is previewed, and its question was put to somebody. */
    private static void regraded(Moment moment) {
        moment.sql(
                """
                insert into quiz_regrade (regrade_id, quiz_id, item_id, weight, made_by, made_at)
                select cast(? as uuid), q.quiz_id, cast(? as uuid), 0, q.quiz_id, q.changed_at
                  from quiz_quiz q where q.plan_id = ?
                """,
                REGRADE.value().toString(),
                ASKED.value().toString(),
                moment.things().plan().value());
        moment.sql(
                """
                insert into quiz_question (item_id, version, kind, difficulty, section, stem,
                       search_key, changed_at)
                select cast(? as uuid), 1, 'TRUE_FALSE', 'MEDIUM', '', 'Đúng', 'dung', q.changed_at
                  from quiz_quiz q where q.plan_id = ?
                """,
                ASKED.value().toString(),
                moment.things().plan().value());
        moment.sql(
                """
                insert into quiz_mark (attempt_id, position, item_id, version, answered, credit)
                select a.attempt_id, 9, cast(? as uuid), 1, true, 1
                  from quiz_attempt a where a.attempt_id = ?
                """,
                ASKED.value().toString(),
                moment.things().attempt().value());
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
