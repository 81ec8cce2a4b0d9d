package vn.hoctap.rights;

import static vn.hoctap.rights.Call.does;
import static vn.hoctap.rights.Call.shows;
import static vn.hoctap.rights.Kind.PLAN;
import static vn.hoctap.rights.Kind.UNIT;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.quiz.BankFilter;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.ExtraTime;
import vn.hoctap.quiz.ExtraTimes;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.PictureId;
import vn.hoctap.quiz.QuestionBank;
import vn.hoctap.quiz.QuestionFiles;
import vn.hoctap.quiz.QuestionId;
import vn.hoctap.quiz.QuizPolicy;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.quiz.exchange.Brought;
import vn.hoctap.quiz.exchange.ExchangeFormat;

/** The bank of questions, how a quiz is taken, and extra time. */
@TestComponent
class CallsOfQuestions implements Calls {

    private static final QuestionId QUESTION =
            new QuestionId(UUID.fromString("00000000-0000-0007-0000-00000000000a"));
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final QuestionBank bank;
    private final QuestionFiles files;
    private final Quizzes quizzes;
    private final ExtraTimes times;

    CallsOfQuestions(QuestionBank bank, QuestionFiles files, Quizzes quizzes, ExtraTimes times) {
        this.bank = bank;
        this.files = files;
        this.quizzes = quizzes;
        this.times = times;
    }

    @Override
    public List<Call> all() {
        return Stream.of(reading(), writing(), quiz(), time()).flatMap(List::stream).toList();
    }

    private List<Call> reading() {
        return Stream.of(
                        shows(
                                "quiz.list-bank",
                                UNIT,
                                m -> bank.list(m.base(), BankFilter.ALL, 0, 9)),
                        shows("quiz.list-bank", UNIT, m -> bank.count(m.base(), BankFilter.ALL)),
                        shows("quiz.list-bank", UNIT, m -> bank.sections(m.base())),
                        shows("quiz.open-question", UNIT, m -> bank.open(m.base(), QUESTION)),
                        shows("quiz.export", UNIT, m -> bank.export(m.base(), BankFilter.ALL)),
                        shows(
                                "quiz.export",
                                UNIT,
                                m -> files.write(m.base(), ExchangeFormat.EXCEL)))
                .map(call -> call.when(CallsOfQuestions::question))
                .toList();
    }

    private List<Call> writing() {
        return List.of(
                shows("quiz.add-question", UNIT, m -> bank.add(m.base(), draft())),
                shows("quiz.add-question", UNIT, m -> bank.addAll(m.base(), List.of(draft()))),
                shows("quiz.add-picture", UNIT, m -> bank.keep(m.base(), PNG)),
                shows(
                        "quiz.import",
                        UNIT,
                        m ->
                                files.store(
                                        m.base(),
                                        new Brought(List.of(draft()), List.of(), Map.of()))),
                shows(
                                "quiz.revise-question",
                                UNIT,
                                m -> bank.revise(m.base(), QUESTION, draft(), 1))
                        .when(CallsOfQuestions::question),
                does("quiz.retire-question", UNIT, m -> bank.retire(m.base(), QUESTION, true))
                        .when(CallsOfQuestions::question),
                shows(
                                "quiz.open-question",
                                UNIT,
                                m -> bank.picture(m.base(), new PictureId(QUESTION.value())))
                        .maybeNothing());
    }

    private List<Call> quiz() {
        return List.of(
                shows("quiz.open", PLAN, m -> quizzes.draws(m.things().plan())).maybeNothing(),
                shows("quiz.open", PLAN, m -> quizzes.stock(m.things().plan())).maybeNothing(),
                shows("quiz.open", PLAN, m -> quizzes.gaps(m.things().plan())).maybeNothing(),
                shows("quiz.open", PLAN, m -> quizzes.questions(m.things().plan(), 0, 9)),
                shows("quiz.open", PLAN, m -> quizzes.count(m.things().plan())),
                does(
                        "quiz.prepare",
                        PLAN,
                        m ->
                                quizzes.arrange(
                                        m.things().plan(),
                                        "Trắc nghiệm",
                                        QuizPolicy.of(2, null, 50),
                                        List.of())),
                does("quiz.prepare", PLAN, m -> quizzes.choose(m.things().plan(), QUESTION))
                        .when(CallsOfQuestions::question),
                does("quiz.prepare", PLAN, m -> quizzes.drop(m.things().plan(), QUESTION)));
    }

    private List<Call> time() {
        return List.of(
                shows(
                        "quiz.give-time",
                        PLAN,
                        m ->
                                times.give(
                                        m.things().plan(),
                                        new ExtraTime(
                                                m.things().member(),
                                                null,
                                                Duration.ofMinutes(5),
                                                null,
                                                "Mất điện"))),
                shows("quiz.list-times", PLAN, m -> times.list(m.things().plan(), 0, 9))
                        .maybeNothing(),
                shows("quiz.list-times", PLAN, m -> times.count(m.things().plan())));
    }

    private static Draft draft() {
        return new Draft(new Item.TrueFalse("Đúng không?", true), "", "I", Difficulty.EASY);
    }

    /** A question in the bank of the unit. */
    private static void question(Moment moment) {
        moment.sql(
                """
                insert into quiz_question (item_id, version, kind, difficulty, section, unit_id,
                       stem, search_key, changed_at)
                values (?, 1, 'TRUE_FALSE', 'EASY', 'I', ?, 'Đúng', ' đúng', now())
                """,
                QUESTION.value(),
                moment.base().value());
        moment.sql(
                """
                insert into quiz_item (item_id, version, kind, stem, body, explanation, section,
                       written_at)
                values (?, 1, 'TRUE_FALSE', 'Đúng',
                       '{"stem":"Đúng","holds":true}', '', 'I', now())
                """,
                QUESTION.value());
    }
}
