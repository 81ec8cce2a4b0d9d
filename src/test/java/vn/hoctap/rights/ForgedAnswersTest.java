package vn.hoctap.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.hoctap.World;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.FirstSignIn;
import vn.hoctap.identity.IssuedCode;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.AttemptId;
import vn.hoctap.quiz.Attempts;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Essay;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.Matching;
import vn.hoctap.quiz.OrderRule;
import vn.hoctap.quiz.Ordering;
import vn.hoctap.quiz.PageMode;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.QuestionBank;
import vn.hoctap.quiz.QuestionId;
import vn.hoctap.quiz.QuizPolicy;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.quiz.ShortText;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/**
 * What a forged page could send while a quiz is taken: nothing changes. One subclass per database.
 */
abstract class ForgedAnswersTest extends WholeApplication {

    private static final String PASSWORD = "một câu dễ nhớ";
    private static final List<String> CHOICES =
            List.of("[0]", "[1]", "[]", "[2,1,0]", "[0,1]", "[1,0]", "[1,1]");

    @Autowired private WebApplicationContext context;
    @Autowired private World world;
    @Autowired private Accounts accounts;
    @Autowired private FirstSignIn firstSignIn;
    @Autowired private StudyDocuments documents;
    @Autowired private StudyPlans plans;
    @Autowired private Quizzes quizzes;
    @Autowired private QuestionBank bank;
    @Autowired private Attempts attempts;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private final List<QuestionId> questions = new ArrayList<>();
    private int sent;

    /**
     * A message that no honest page sends.
     *
     * @param why what is wrong with it
     * @param refused whether it must not be acknowledged
     */
    private record Forgery(String why, MockHttpServletRequestBuilder request, boolean refused) {}

    @Test
    void fiveHundredForgedMessagesChangeNothing() throws Exception {
        var unit = world.unit("Sở Giả Mạo");
        var diem = world.member(unit, "Nguyễn Thị Diễm");
        var lan = world.member(unit, "Trần Thị Lan");
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Hoàng Thu Trang");
        var plan = world.ask(staff, () -> publish("11-NQ/GM"));
        var finished = world.ask(staff, () -> publish("12-NQ/GM"));
        var late = world.ask(staff, () -> publish("13-NQ/GM"));
        var mine = world.ask(diem, () -> attempts.start(plan));
        var others = world.ask(lan, () -> attempts.start(plan));
        var over = world.ask(diem, () -> attempts.start(finished));
        world.as(diem, () -> attempts.submit(over));
        var timedOut = world.ask(diem, () -> attempts.start(late));
        endTheTimeOf(timedOut);
        var session = signIn(unit, "Nguyễn Thị Diễm");
        var key = UUID.randomUUID();
        var page = UUID.randomUUID();
        var first = body(key, page, mine, 7, "{\"question\":1,\"chosen\":[],\"marked\":true}");
        assertThat(status(signed(session, "answer", first).with(csrf()))).isEqualTo(200);
        // whoever has begun is asked the wording he got: its new option is none of his
        world.as(staff, () -> bank.revise(world.root(), questions.getFirst(), longer(), 1));

        all(session, mine, others, List.of(over, timedOut));
        replays(session, mine, key, page, first);
        withoutToken(session, mine);

        assertThat(sent).isGreaterThanOrEqualTo(500);
    }

    private void all(
            MockHttpSession session, AttemptId mine, AttemptId others, List<AttemptId> ended)
            throws Exception {
        for (int question = 1; question <= 8; question++) {
            for (var chosen : CHOICES) {
                attempt(answer(session, "another person's attempt", others, question, chosen));
                for (var attempt : ended) {
                    attempt(answer(session, "after the end", attempt, question, chosen));
                }
                attempt(
                        answer(
                                session,
                                "an attempt that is not there",
                                new AttemptId(UUID.randomUUID()),
                                question,
                                chosen));
            }
            attempt(piece(session, "another's place", "quiz-place", others, place(question)));
            for (var attempt : ended) {
                attempt(
                        piece(
                                session,
                                "a place after the end",
                                "quiz-place",
                                attempt,
                                place(question)));
            }
            for (var chosen :
                    List.of(
                            "[-2]",
                            "[99]",
                            "[2147483647]",
                            "[0,99]",
                            "[\"0\"]",
                            "[null]",
                            "[0.5]",
                            "[[0]]",
                            "{}",
                            "\"0\"")) {
                if (!writes(mine, question) || !chosen.matches("\\[[-\\d,]+]")) {
                    attempt(answer(session, "an option nobody was shown", mine, question, chosen));
                }
            }
        }
        for (var question : List.of("0", "-1", "9", "999", "1.5", "\"1\"", "null", "[1]", "{}")) {
            var body = "{\"question\":" + question + ",\"chosen\":[0]}";
            attempt(piece(session, "a question nobody was asked", "answer", mine, body));
            attempt(piece(session, "such a place", "quiz-place", mine, body));
        }
        for (int i = 0; i < 10; i++) {
            attempt(piece(session, "another's submitting", "quiz-submit", others, "{}"));
            attempt(
                    new Forgery(
                            "another's paper",
                            get("/api/quiz/attempts/" + others.value()).session(session),
                            true));
            for (var attempt : ended) {
                var again = piece(session, "a second submit", "quiz-submit", attempt, "{}");
                attempt(new Forgery(again.why(), again.request(), false));
            }
        }
    }

    /** Old messages, and old keys with other words. */
    private void replays(MockHttpSession session, AttemptId mine, UUID key, UUID page, String first)
            throws Exception {
        for (int i = 0; i < 20; i++) {
            var replay = signed(session, "answer", first).with(csrf());
            attempt(new Forgery("a replay", replay, false));
            var other =
                    body(key, page, mine, 8 + i, "{\"question\":1,\"chosen\":[],\"marked\":false}");
            attempt(
                    new Forgery(
                            "an old key", signed(session, "answer", other).with(csrf()), false));
            var older =
                    body(
                            UUID.randomUUID(),
                            page,
                            mine,
                            6 - i,
                            "{\"question\":1,\"chosen\":[],\"marked\":false}");
            attempt(
                    new Forgery(
                            "an older number",
                            signed(session, "answer", older).with(csrf()),
                            false));
        }
        for (var sequence : List.of("\"1\"", "1.5", "null", "{}", "9223372036854775808")) {
            var body = first.replace("\"sequence\":7", "\"sequence\":" + sequence);
            attempt(
                    new Forgery(
                            "no number",
                            signed(
                                            session,
                                            "answer",
                                            body.replace(
                                                    key.toString(), UUID.randomUUID().toString()))
                                    .with(csrf()),
                            true));
        }
    }

    private void withoutToken(MockHttpSession session, AttemptId mine) throws Exception {
        for (int question = 1; question <= 8; question++) {
            for (var kind : List.of("answer", "quiz-place", "quiz-submit")) {
                var body =
                        body(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                mine,
                                100,
                                "{\"question\":" + question + ",\"chosen\":[0],\"text\":\"x\"}");
                attempt(new Forgery("no token", signed(session, kind, body), true));
                attempt(
                        new Forgery(
                                "a wrong token",
                                signed(session, kind, body).with(csrf().useInvalidToken()),
                                true));
                attempt(
                        new Forgery(
                                "nobody signed in",
                                post("/api/pieces/" + kind)
                                        .contentType("application/json")
                                        .content(body)
                                        .with(csrf()),
                                true));
            }
        }
    }

    private void attempt(Forgery forgery) throws Exception {
        var before = state();
        int status = status(forgery.request());
        sent++;
        if (forgery.refused()) {
            assertThat(status).as(forgery.why()).isBetween(400, 499);
        } else {
            assertThat(status).as(forgery.why()).isLessThan(500);
        }
        assertThat(state()).as(forgery.why()).isEqualTo(before);
    }

    /** Everything that a quiz remembers of anybody. */
    private List<Map<String, Object>> state() {
        var all = new ArrayList<Map<String, Object>>();
        for (var table : List.of("quiz_attempt", "quiz_answer", "quiz_mark")) {
            all.addAll(jdbc.sql("select * from " + table + " order by 1, 2").query().listOfRows());
        }
        all.addAll(
                jdbc.sql("select * from study_step where step = 'QUIZ' order by 1, 2, 3")
                        .query()
                        .listOfRows());
        return all;
    }

    private static Forgery answer(
            MockHttpSession session, String why, AttemptId attempt, int question, String chosen) {
        var body =
                "{\"question\":%d,\"chosen\":%s,\"text\":\"Giả\",\"marked\":true}"
                        .formatted(question, chosen);
        return piece(session, why, "answer", attempt, body);
    }

    private static String place(int question) {
        return "{\"question\":" + question + "}";
    }

    private static Forgery piece(
            MockHttpSession session, String why, String kind, AttemptId attempt, String body) {
        var content = body(UUID.randomUUID(), UUID.randomUUID(), attempt, 50, body);
        return new Forgery(why, signed(session, kind, content).with(csrf()), true);
    }

    private static MockHttpServletRequestBuilder signed(
            MockHttpSession session, String kind, String content) {
        return post("/api/pieces/" + kind)
                .session(session)
                .contentType("application/json")
                .content(content);
    }

    private static String body(UUID key, UUID page, AttemptId attempt, long sequence, String body) {
        return "{\"key\":\"%s\",\"page\":\"%s\",\"target\":\"%s\",\"sequence\":%d,\"body\":%s}"
                .formatted(key, page, attempt.value(), sequence, body);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return browser().perform(request).andReturn().getResponse().getStatus();
    }

    private MockMvc browser() {
        return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    private MockHttpSession signIn(UnitId unit, String name) throws Exception {
        var codes = new ArrayList<IssuedCode>();
        world.as(world.administrator(), () -> codes.addAll(accounts.issueCodes(unit)));
        var own = codes.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
        firstSignIn.setPassword(own.username(), own.code(), PASSWORD);
        var session =
                browser()
                        .perform(
                                post("/login")
                                        .with(csrf())
                                        .param("username", own.username())
                                        .param("password", PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession(false);
        return (MockHttpSession) Objects.requireNonNull(session);
    }

    /** Its time is over, and it was ended by the clock. */
    private void endTheTimeOf(AttemptId attempt) {
        var at = clock.instant().minus(Duration.ofMinutes(1)).atOffset(ZoneOffset.UTC);
        jdbc.sql("update quiz_attempt set ends_at = :at where attempt_id = :id")
                .param("at", at)
                .param("id", attempt.value())
                .update();
        attempts.endOverdue();
    }

    /** Whether a question is answered in words; places sent with it mean nothing. */
    private boolean writes(AttemptId attempt, int question) {
        return jdbc
                .sql("select paper from quiz_attempt where attempt_id = :id")
                .param("id", attempt.value())
                .query((row, n) -> row.getString(1).split(",", -1)[question - 1])
                .list()
                .stream()
                .map(ref -> UUID.fromString(ref.substring(0, 36)))
                .anyMatch(item ->
                        jdbc.sql(
                                                """
                                                select count(*) from quiz_question
                                                 where item_id = :item
                                                   and kind in ('SHORT', 'NUMBER', 'ESSAY')
                                                """)
                                        .param("item", item)
                                        .query((row, n) -> row.getLong(1))
                                        .single()
                                == 1);
    }

    private StudyPlanId publish(String number) {
        var document =
                documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                number,
                                "Ban Mẫu",
                                LocalDate.of(2026, 10, 1),
                                "Lập hồ sơ công việc",
                                "I. Mục tiêu\nMọi việc của chi bộ được làm gọn."));
        var last = Vietnam.today(clock).plusDays(9);
        var plan =
                plans.draft(
                        document,
                        new PlanDetails(
                                "Đợt 1", Map.of(Step.QUIZ, last), Set.of(), "", 0, 0, Set.of()));
        if (questions.isEmpty()) {
            items().forEach(item -> questions.add(bank.add(world.root(), draft(item))));
        }
        questions.forEach(question -> quizzes.choose(plan, question));
        quizzes.arrange(
                plan,
                "Trắc nghiệm",
                new QuizPolicy(
                        QuizPolicy.Tries.of(2),
                        Duration.ofHours(2),
                        50,
                        QuizPolicy.Results.ALL,
                        0,
                        true,
                        QuizPolicy.Window.ALWAYS,
                        PageMode.ONE),
                List.of());
        plans.publish(plan);
        return plan;
    }

    private static Draft draft(Item item) {
        return new Draft(item, "Vì thế.", "I", Difficulty.MEDIUM);
    }

    private static Draft longer() {
        return draft(new Item.OneChoice("Một?", List.of("a", "b", "c"), 2));
    }

    private static List<Item> items() {
        return List.of(
                new Item.OneChoice("Một?", List.of("a", "b"), 0),
                new Item.SeveralChoices("Hai?", List.of("a", "b"), Set.of(0, 1), null),
                new Item.TrueFalse("Ba.", true),
                new Matching(
                        "Bốn?",
                        List.of(new Matching.Pair("a", "1"), new Matching.Pair("b", "2")),
                        List.of()),
                new Ordering("Năm?", List.of("a", "b"), OrderRule.PLACES),
                new ShortText("Sáu?", List.of(new ShortText.Variant("a", 1)), false),
                new Quantity(
                        "Bảy?", List.of(new Quantity.Range(BigDecimal.ONE, BigDecimal.ZERO, 1))),
                new Essay("Tám?", ""));
    }
}
