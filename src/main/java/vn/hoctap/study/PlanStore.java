package vn.hoctap.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.resolution.StudyDocumentId;
import vn.hoctap.roster.Post;

/** Plans with their steps, units and posts. */
@Component
class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StudyPlanId id, StudyDocumentId document, PlanDetails details, Instant now) {
        jdbc.sql(
                        """
                        insert into study_plan
                               (id, document_id, title, outline, least_words, most_words, whole,
                                drafted_at, version)
                        values (:id, :document, :title, :outline, :least, :most, :whole, :now, 1)
                        """)
                .param("id", id.value())
                .param("document", document.value())
                .param("title", details.title())
                .param("outline", details.outline())
                .param("least", details.leastWords())
                .param("most", details.mostWords())
                .param("whole", details.units().isEmpty())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        insertParts(id, details);
    }

    void update(StudyPlanId id, PlanDetails details, int version) {
        int updated =
                jdbc.sql(
                                """
                                update study_plan
                                   set title = :title, outline = :outline, least_words = :least,
                                       most_words = :most, whole = :whole, version = version + 1
                                 where id = :id and version = :version and published_at is null
                                """)
                        .param("id", id.value())
                        .param("title", details.title())
                        .param("outline", details.outline())
                        .param("least", details.leastWords())
                        .param("most", details.mostWords())
                        .param("whole", details.units().isEmpty())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException(
                    "Plan %s changed after version %d".formatted(id.value(), version));
        }
        for (var part : new String[] {"study_plan_step", "study_plan_unit", "study_plan_post"}) {
            jdbc.sql("delete from " + part + " where plan_id = :id")
                    .param("id", id.value())
                    .update();
        }
        insertParts(id, details);
    }

    private void insertParts(StudyPlanId id, PlanDetails details) {
        details.due()
                .forEach((step, day) ->
                        jdbc.sql(
                                        """
                                        insert into study_plan_step
                                               (plan_id, step, position, due_on)
                                        values (:id, :step, :position, :day)
                                        """)
                                .param("id", id.value())
                                .param("step", step.name())
                                .param("position", step.number())
                                .param("day", day)
                                .update());
        details.units()
                .forEach(unit ->
                        jdbc.sql("insert into study_plan_unit values (:id, :unit)")
                                .param("id", id.value())
                                .param("unit", unit.value())
                                .update());
        details.keyPosts()
                .forEach(post ->
                        jdbc.sql("insert into study_plan_post values (:id, :post)")
                                .param("id", id.value())
                                .param("post", post.name())
                                .update());
    }

    /** Marks a draft as published; false when it is not a draft any more. */
    boolean publish(StudyPlanId id, Instant now, LocalDate day) {
        return jdbc.sql(
                                """
                                update study_plan
                                   set published_at = :now, counted_on = :day,
                                       version = version + 1
                                 where id = :id and published_at is null
                                """)
                        .param("id", id.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("day", day)
                        .update()
                == 1;
    }

    Optional<StudyPlan> find(StudyPlanId id) {
        return jdbc.sql(
                        """
                        select id, document_id, title, published_at from study_plan where id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> plan(row))
                .optional();
    }

    int version(StudyPlanId id) {
        return jdbc.sql("select version from study_plan where id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getInt("version"))
                .single();
    }

    Optional<ReflectionTask> task(StudyPlanId id) {
        return jdbc.sql("select outline, least_words, most_words from study_plan where id = :id")
                .param("id", id.value())
                .query((row, n) ->
                        new ReflectionTask(
                                row.getString("outline"),
                                row.getInt("least_words"),
                                row.getInt("most_words")))
                .optional();
    }

    Map<Step, LocalDate> due(StudyPlanId id) {
        var due = new EnumMap<Step, LocalDate>(Step.class);
        jdbc.sql("select step, due_on from study_plan_step where plan_id = :id")
                .param("id", id.value())
                .query(row -> {
                    due.put(
                            Step.valueOf(row.getString("step")),
                            row.getObject("due_on", LocalDate.class));
                });
        return due;
    }

    /** Empty for all base organizations. */
    Set<UnitId> units(StudyPlanId id) {
        return new HashSet<>(
                jdbc.sql("select base_unit_id from study_plan_unit where plan_id = :id")
                        .param("id", id.value())
                        .query((row, n) -> new UnitId(row.getObject("base_unit_id", UUID.class)))
                        .list());
    }

    Set<Post> keyPosts(StudyPlanId id) {
        return new HashSet<>(
                jdbc.sql("select post from study_plan_post where plan_id = :id")
                        .param("id", id.value())
                        .query((row, n) -> Post.valueOf(row.getString("post")))
                        .list());
    }

    private StudyPlan plan(ResultSet row) throws SQLException {
        var id = new StudyPlanId(row.getObject("id", UUID.class));
        return new StudyPlan(
                id,
                new StudyDocumentId(row.getObject("document_id", UUID.class)),
                row.getString("title"),
                due(id),
                instant(row, "published_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
