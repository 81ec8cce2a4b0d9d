package vn.hoctap.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.quiz.Question.Ref;
import vn.hoctap.study.StudyPlanId;

/** The bank of questions and the quizzes made of them. */
@Component
class QuizStore {

    private static final String QUIZ =
            """
            select q.*, (select count(*) from quiz_list l where l.quiz_id = q.quiz_id) as listed
              from quiz_quiz q
            """;

    private static final String INSERT =
            """
            insert into quiz_quiz (quiz_id, plan_id, title, attempts, time_limit_seconds,
                   pass_percent, result_shows, drawn, shuffled, closes_at, changed_at)
            values (:id, :plan, :title, :attempts, :limit, :pass, :shows, :drawn, :shuffled,
                   :closes, :at)
            """;

    private static final String UPDATE =
            """
            update quiz_quiz
               set title = :title, attempts = :attempts, time_limit_seconds = :limit,
                   pass_percent = :pass, result_shows = :shows, drawn = :drawn,
                   shuffled = :shuffled, closes_at = :closes, changed_at = :at
             where quiz_id = :id and plan_id = :plan
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    QuizStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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
                .param("shows", policy.shows().name())
                .param("drawn", policy.drawn())
                .param("shuffled", policy.shuffled())
                .param("closes", utc(policy.closesAt()))
                .param("at", utc(at))
                .update();
    }

    /** A new question of the bank, in its first wording. */
    Ref add(QuizText.Draft draft, Instant at) {
        var ref = new Ref(UUID.randomUUID(), 1);
        jdbc.sql(
                        """
                        insert into quiz_item (item_id, version, kind, stem, body, explanation,
                               section, written_at)
                        values (:item, :version, :kind, :stem, :body, :explanation, :section, :at)
                        """)
                .param("item", ref.item())
                .param("version", ref.version())
                .param("kind", ItemKind.of(draft.item()).name())
                .param("stem", draft.item().stem())
                .param("body", json.writeValueAsString(draft.item()))
                .param("explanation", draft.explanation())
                .param("section", draft.section())
                .param("at", utc(at))
                .update();
        return ref;
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

    List<Ref> listed(QuizId quiz) {
        return jdbc.sql(
                        """
                        select item_id, version from quiz_list
                         where quiz_id = :quiz order by position
                        """)
                .param("quiz", quiz.value())
                .query((row, n) -> ref(row))
                .list();
    }

    /** Questions by their reference, in one query. */
    Map<Ref, Question> questions(Collection<Ref> refs) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from quiz_item where item_id in (:items)")
                .param("items", refs.stream().map(Ref::item).toList())
                .query((row, n) -> question(row))
                .list()
                .stream()
                .filter(question -> refs.contains(question.ref()))
                .collect(Collectors.toMap(Question::ref, Function.identity()));
    }

    private Question question(ResultSet row) throws SQLException {
        var kind = ItemKind.valueOf(row.getString("kind"));
        return new Question(
                ref(row),
                json.readValue(row.getString("body"), kind.type()),
                row.getString("explanation"),
                row.getString("section"));
    }

    private static Ref ref(ResultSet row) throws SQLException {
        return new Ref(row.getObject("item_id", UUID.class), row.getInt("version"));
    }

    private static Quiz quiz(ResultSet row) throws SQLException {
        int drawn = row.getInt("drawn");
        int listed = row.getInt("listed");
        var policy =
                new QuizPolicy(
                        row.getInt("attempts"),
                        limit(row),
                        row.getInt("pass_percent"),
                        ResultShown.valueOf(row.getString("result_shows")),
                        drawn,
                        row.getBoolean("shuffled"),
                        instant(row.getObject("closes_at", OffsetDateTime.class)));
        return new Quiz(
                new QuizId(row.getObject("quiz_id", UUID.class)),
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                drawn == 0 ? listed : Math.min(drawn, listed),
                policy);
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
