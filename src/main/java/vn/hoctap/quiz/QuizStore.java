package vn.hoctap.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.quiz.Question.Ref;
import vn.hoctap.study.StudyPlanId;

/** Quizzes and the questions they are made of. */
@Component
class QuizStore {

    private static final String QUIZ =
            """
            select q.*, (select count(*) from quiz_list l where l.quiz_id = q.quiz_id) as listed,
                   (select sum(d.questions) from quiz_draw d where d.quiz_id = q.quiz_id) as ruled
              from quiz_quiz q
            """;

    private static final String INSERT =
            """
            insert into quiz_quiz (quiz_id, plan_id, title, attempts, time_limit_seconds,
                   pass_percent, result_shows, drawn, shuffled, closes_at, changed_at,
                   pause_seconds, counts, may_improve, opens_at, late_until, pages, shown_when)
            values (:id, :plan, :title, :attempts, :limit, :pass, :shows, :drawn, :shuffled,
                   :closes, :at, :pause, :counts, :improve, :opens, :late, :pages, :when)
            """;

    private static final String UPDATE =
            """
            update quiz_quiz
               set title = :title, attempts = :attempts, time_limit_seconds = :limit,
                   pass_percent = :pass, result_shows = :shows, drawn = :drawn,
                   shuffled = :shuffled, closes_at = :closes, changed_at = :at,
                   pause_seconds = :pause, counts = :counts, may_improve = :improve,
                   opens_at = :opens, late_until = :late, pages = :pages, shown_when = :when
             where quiz_id = :id and plan_id = :plan
            """;

    private final JdbcClient jdbc;

    QuizStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Quiz> ofPlan(StudyPlanId plan) {
        return jdbc.sql(QUIZ + " where q.plan_id = :plan")
                .param("plan", plan.value())
                .query((row, n) -> quiz(row))
                .optional();
    }

    Optional<Quiz> find(QuizId quiz) {
        return jdbc.sql(QUIZ + " where q.quiz_id = :quiz")
                .param("quiz", quiz.value())
                .query((row, n) -> quiz(row))
                .optional();
    }

    void save(QuizId id, StudyPlanId plan, String title, QuizPolicy policy, Instant at) {
        int changed = write(UPDATE, id, plan, title, policy, at);
        if (changed == 0) {
            write(INSERT, id, plan, title, policy, at);
        }
    }

    private int write(
            String sql, QuizId id, StudyPlanId plan, String title, QuizPolicy policy, Instant at) {
        var limit = policy.timeLimit();
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("plan", plan.value())
                .param("title", title)
                .param("attempts", policy.attempts())
                .param("limit", limit == null ? null : limit.toSeconds())
                .param("pass", policy.passPercent())
                .param("shows", policy.results().shows().name())
                .param("when", policy.results().when().name())
                .param("drawn", policy.drawn())
                .param("shuffled", policy.shuffled())
                .param("closes", utc(policy.window().closesAt()))
                .param("opens", utc(policy.window().opensAt()))
                .param("late", utc(policy.window().lateUntil()))
                .param("pause", policy.tries().pause().toSeconds())
                .param("counts", policy.tries().counts().name())
                .param("improve", policy.tries().mayImprove())
                .param("pages", policy.pages().name())
                .param("at", utc(at))
                .update();
    }

    /** Replaces the list of a quiz; attempts already begun keep the questions they got. */
    void list(QuizId quiz, List<Ref> questions) {
        jdbc.sql("delete from quiz_list where quiz_id = :quiz")
                .param("quiz", quiz.value())
                .update();
        for (int i = 0; i < questions.size(); i++) {
            jdbc.sql(
                            """
                            insert into quiz_list (quiz_id, position, item_id, version)
                            values (:quiz, :position, :item, :version)
                            """)
                    .param("quiz", quiz.value())
                    .param("position", i + 1)
                    .param("item", questions.get(i).item())
                    .param("version", questions.get(i).version())
                    .update();
        }
    }

    /** The list of a quiz in its order, with what its questions are drawn by. */
    List<Listed> listed(QuizId quiz) {
        return jdbc.sql(
                        """
                        select i.item_id, i.version, i.section, i.difficulty
                          from quiz_list l
                          join quiz_item i on i.item_id = l.item_id and i.version = l.version
                         where l.quiz_id = :quiz order by l.position
                        """)
                .param("quiz", quiz.value())
                .query((row, n) ->
                        new Listed(
                                BankStore.ref(row),
                                row.getString("section"),
                                Difficulty.valueOf(row.getString("difficulty"))))
                .list();
    }

    List<Stock> stock(QuizId quiz) {
        return jdbc.sql(
                        """
                        select i.section, i.difficulty, count(*) as questions
                          from quiz_list l
                          join quiz_item i on i.item_id = l.item_id and i.version = l.version
                         where l.quiz_id = :quiz
                         group by i.section, i.difficulty order by i.section, i.difficulty
                        """)
                .param("quiz", quiz.value())
                .query((row, n) ->
                        new Stock(
                                row.getString("section"),
                                Difficulty.valueOf(row.getString("difficulty")),
                                row.getInt("questions")))
                .list();
    }

    /** Replaces what is drawn from the list; nothing for a draw across all sections. */
    void draw(QuizId quiz, List<DrawRule> rules) {
        jdbc.sql("delete from quiz_draw where quiz_id = :quiz")
                .param("quiz", quiz.value())
                .update();
        for (int i = 0; i < rules.size(); i++) {
            var difficulty = rules.get(i).difficulty();
            jdbc.sql(
                            """
                            insert into quiz_draw (quiz_id, position, section, difficulty, questions)
                            values (:quiz, :position, :section, :difficulty, :questions)
                            """)
                    .param("quiz", quiz.value())
                    .param("position", i + 1)
                    .param("section", rules.get(i).section())
                    .param("difficulty", difficulty == null ? "" : difficulty.name())
                    .param("questions", rules.get(i).questions())
                    .update();
        }
    }

    List<DrawRule> draws(QuizId quiz) {
        return jdbc.sql("select * from quiz_draw where quiz_id = :quiz order by position")
                .param("quiz", quiz.value())
                .query((row, n) -> {
                    var difficulty = row.getString("difficulty");
                    return new DrawRule(
                            row.getString("section"),
                            difficulty.isEmpty() ? null : Difficulty.valueOf(difficulty),
                            row.getInt("questions"));
                })
                .list();
    }

    private static Quiz quiz(ResultSet row) throws SQLException {
        int drawn = row.getInt("drawn");
        int listed = row.getInt("listed");
        int ruled = row.getInt("ruled");
        int otherwise = drawn == 0 ? listed : Math.min(drawn, listed);
        return new Quiz(
                new QuizId(row.getObject("quiz_id", UUID.class)),
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                ruled > 0 ? ruled : otherwise,
                policy(row));
    }

    private static QuizPolicy policy(ResultSet row) throws SQLException {
        return new QuizPolicy(
                new QuizPolicy.Tries(
                        row.getInt("attempts"),
                        Duration.ofSeconds(row.getInt("pause_seconds")),
                        AttemptCounts.valueOf(row.getString("counts")),
                        row.getBoolean("may_improve")),
                limit(row),
                row.getInt("pass_percent"),
                new QuizPolicy.Results(
                        ResultShown.valueOf(row.getString("result_shows")),
                        ShownWhen.valueOf(row.getString("shown_when"))),
                row.getInt("drawn"),
                row.getBoolean("shuffled"),
                new QuizPolicy.Window(
                        instant(row.getObject("opens_at", OffsetDateTime.class)),
                        instant(row.getObject("closes_at", OffsetDateTime.class)),
                        instant(row.getObject("late_until", OffsetDateTime.class))),
                PageMode.valueOf(row.getString("pages")));
    }

    private static @Nullable Duration limit(ResultSet row) throws SQLException {
        int seconds = row.getInt("time_limit_seconds");
        return row.wasNull() ? null : Duration.ofSeconds(seconds);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
