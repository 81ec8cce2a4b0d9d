package vn.hoctap.grading;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.originality.CaseId;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** Rows of table {@code grading_grade}. */
@Component
class GradeStore {

    private final JdbcClient jdbc;

    GradeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A grade for a version; nothing happens when there is one. */
    void add(HandedIn version, boolean keyOfficial) {
        jdbc.sql(
                        """
                        insert into grading_grade
                               (id, number, reflection_id, version, plan_id, author_id,
                                base_unit_id, key_official, state, comment)
                        values (:id, nextval('grading_number'), :reflection, :version, :plan,
                                :author, :base, :key, 'OPEN', '')
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("reflection", version.reflection().value())
                .param("version", version.version())
                .param("plan", version.plan().value())
                .param("author", version.author().value())
                .param("base", version.baseUnit().value())
                .param("key", keyOfficial)
                .update();
    }

    Optional<GradeRow> find(GradeId id) {
        return jdbc.sql("select * from grading_grade where id = :id")
                .param("id", id.value())
                .query(GradeStore::row)
                .optional();
    }

    /** Read for changing: others who change the same wait until this transaction ends. */
    GradeRow lock(GradeId id) {
        return jdbc.sql("select * from grading_grade where id = :id for update")
                .param("id", id.value())
                .query(GradeStore::row)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No grade " + id.value()));
    }

    /**
     * The same with several, always in one order, so that two who do this never block each other.
     */
    List<GradeRow> lock(List<GradeId> ids) {
        return jdbc.sql(
                        """
                        select * from grading_grade where id in (:ids) order by number for update
                        """)
                .param("ids", ids.stream().map(GradeId::value).toList())
                .query(GradeStore::row)
                .list();
    }

    Optional<GradeRow> find(ReflectionId reflection, int version) {
        return jdbc.sql(
                        """
                        select * from grading_grade
                         where reflection_id = :reflection and version = :version
                        """)
                .param("reflection", reflection.value())
                .param("version", version)
                .query(GradeStore::row)
                .optional();
    }

    /** Newest version first. */
    List<GradeRow> all(ReflectionId reflection) {
        return jdbc.sql(
                        """
                        select * from grading_grade
                         where reflection_id = :reflection order by version desc
                        """)
                .param("reflection", reflection.value())
                .query(GradeStore::row)
                .list();
    }

    Optional<GradeRow> published(StudyPlanId plan, PersonId author) {
        return jdbc.sql(
                        """
                        select * from grading_grade
                         where plan_id = :plan and author_id = :author and state = 'PUBLISHED'
                         order by version desc fetch first 1 row only
                        """)
                .param("plan", plan.value())
                .param("author", author.value())
                .query(GradeStore::row)
                .optional();
    }

    /** Finished grades of a scope, locked; all units where the unit is null. */
    List<GradeRow> lockDone(StudyPlanId plan, @Nullable UnitId base, boolean keyOfficials) {
        return jdbc.sql(
                        """
                        select * from grading_grade
                         where plan_id = :plan and state = 'DONE' and key_official = :key
                           and (cast(:base as uuid) is null or base_unit_id = :base)
                         order by number for update
                        """)
                .param("plan", plan.value())
                .param("key", keyOfficials)
                .param("base", base == null ? null : base.value())
                .query(GradeStore::row)
                .list();
    }

    /** Finished grades of a plan, key officials' too, locked. */
    List<GradeRow> lockDone(StudyPlanId plan) {
        return jdbc.sql(
                        """
                        select * from grading_grade
                         where plan_id = :plan and state = 'DONE' order by number for update
                        """)
                .param("plan", plan.value())
                .query(GradeStore::row)
                .list();
    }

    boolean inOpenCase(GradeId id) {
        return !inOpenCase(List.of(id)).isEmpty();
    }

    /** Those whose text is in a case that is not closed. */
    Set<GradeId> inOpenCases(List<GradeRow> grades) {
        return inOpenCase(grades.stream().map(GradeRow::id).toList());
    }

    private Set<GradeId> inOpenCase(List<GradeId> grades) {
        if (grades.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql(
                        """
                        select distinct g.id
                          from grading_grade g
                          join originality_v_member m on m.reflection_id = g.reflection_id
                          join originality_v_case c on c.case_id = m.case_id
                         where g.id in (:grades) and c.state in ('OPEN', 'REWRITING', 'MEETING')
                        """)
                .param("grades", grades.stream().map(GradeId::value).toList())
                .query((row, n) -> new GradeId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of a case that wait for somebody who is an author of it; locked. */
    List<GradeRow> lockBarred(CaseId file) {
        return jdbc.sql(
                        """
                        select * from grading_grade g
                         where g.state = 'OPEN'
                           and exists (select 1 from originality_v_member m
                                        where m.case_id = :file
                                          and m.reflection_id = g.reflection_id)
                           and exists (select 1 from originality_v_member o
                                        where o.case_id = :file and o.person_id = g.grader_id)
                         order by g.number for update
                        """)
                .param("file", file.value())
                .query(GradeStore::row)
                .list();
    }

    /**
     * @param grader null for nobody
     */
    void grader(GradeId id, @Nullable PersonId grader) {
        jdbc.sql("update grading_grade set grader_id = :grader where id = :id")
                .param("grader", grader == null ? null : grader.value())
                .param("id", id.value())
                .update();
    }

    void comment(GradeId id, String comment, Instant at) {
        jdbc.sql("update grading_grade set comment = :comment, saved_at = :at where id = :id")
                .param("comment", comment)
                .param("at", at(at))
                .param("id", id.value())
                .update();
    }

    void savedNow(GradeId id, Instant at) {
        jdbc.sql("update grading_grade set saved_at = :at where id = :id")
                .param("at", at(at))
                .param("id", id.value())
                .update();
    }

    /**
     * @param total null while points are missing
     */
    void state(GradeId id, GradeState state, @Nullable BigDecimal total, Instant savedAt) {
        jdbc.sql(
                        """
                        update grading_grade
                           set state = :state, total = :total, saved_at = :at, published_at = null
                         where id = :id
                        """)
                .param("state", state.name())
                .param("total", total)
                .param("at", at(savedAt))
                .param("id", id.value())
                .update();
    }

    void published(GradeId id, Instant at) {
        jdbc.sql(
                        """
                        update grading_grade set state = 'PUBLISHED', published_at = :at
                         where id = :id
                        """)
                .param("at", at(at))
                .param("id", id.value())
                .update();
    }

    /** Everything but this version; all of them with version 0. */
    void supersede(ReflectionId reflection, int but) {
        jdbc.sql(
                        """
                        update grading_grade set state = 'SUPERSEDED'
                         where reflection_id = :reflection and version <> :but
                        """)
                .param("reflection", reflection.value())
                .param("but", but)
                .update();
    }

    void takenBack(GradeId id, String reason, Instant at) {
        jdbc.sql(
                        """
                        insert into grading_taken_back (id, grade_id, reason, taken_at)
                        values (:id, :grade, :reason, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("grade", id.value())
                .param("reason", reason)
                .param("at", at(at))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static GradeRow row(ResultSet row, int n) throws SQLException {
        @Nullable UUID grader = row.getObject("grader_id", UUID.class);
        return new GradeRow(
                new GradeId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new ReflectionId(row.getObject("reflection_id", UUID.class)),
                row.getInt("version"),
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                new UnitId(row.getObject("base_unit_id", UUID.class)),
                row.getBoolean("key_official"),
                grader == null ? null : new PersonId(grader),
                GradeState.valueOf(row.getString("state")),
                row.getString("comment"),
                row.getBigDecimal("total"),
                instant(row, "saved_at"),
                instant(row, "published_at"));
    }
}
