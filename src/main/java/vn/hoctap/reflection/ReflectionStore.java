package vn.hoctap.reflection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** Rows of table {@code reflection}. */
@Component
class ReflectionStore {

    private static final String SELECT =
            """
            select id, plan_id, person_id, state, standing, base_unit_id, key_official, first_at
              from reflection
            """;

    private final JdbcClient jdbc;

    ReflectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one of this person and plan, made when there is none; safe for two at once. */
    ReflectionId start(StudyPlanId plan, PersonId person) {
        jdbc.sql(
                        """
                        insert into reflection (id, plan_id, person_id, state, key_official)
                        values (:id, :plan, :person, 'DRAFT', false)
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("plan", plan.value())
                .param("person", person.value())
                .update();
        return find(plan, person).orElseThrow().id();
    }

    Optional<ReflectionRow> find(StudyPlanId plan, PersonId person) {
        return jdbc.sql(SELECT + " where plan_id = :plan and person_id = :person")
                .param("plan", plan.value())
                .param("person", person.value())
                .query(ReflectionStore::row)
                .optional();
    }

    Optional<ReflectionRow> find(ReflectionId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(ReflectionStore::row)
                .optional();
    }

    /** Read for changing: others who change the same wait until this transaction ends. */
    ReflectionRow lock(ReflectionId id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id.value())
                .query(ReflectionStore::row)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No reflection " + id.value()));
    }

    /** A version stands from now on. */
    void stands(ReflectionId id, int version, ReflectionRow.Place place, Instant firstAt) {
        jdbc.sql(
                        """
                        update reflection
                           set state = 'SUBMITTED', standing = :version, base_unit_id = :base,
                               key_official = :key, first_at = :first
                         where id = :id
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("base", place.baseUnit().value())
                .param("key", place.keyOfficial())
                .param("first", at(firstAt))
                .update();
    }

    void withdrawn(ReflectionId id) {
        jdbc.sql("update reflection set state = 'WITHDRAWN', standing = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void rewriteRequested(ReflectionId id) {
        jdbc.sql("update reflection set state = 'REWRITE_REQUESTED' where id = :id")
                .param("id", id.value())
                .update();
    }

    void rewriteTakenBack(ReflectionId id) {
        jdbc.sql("update reflection set state = 'SUBMITTED' where id = :id")
                .param("id", id.value())
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static ReflectionRow row(ResultSet row, int n) throws SQLException {
        @Nullable UUID base = row.getObject("base_unit_id", UUID.class);
        @Nullable OffsetDateTime first = row.getObject("first_at", OffsetDateTime.class);
        return new ReflectionRow(
                new ReflectionId(row.getObject("id", UUID.class)),
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                ReflectionState.valueOf(row.getString("state")),
                row.getObject("standing", Integer.class),
                base == null
                        ? null
                        : new ReflectionRow.Place(new UnitId(base), row.getBoolean("key_official")),
                first == null ? null : first.toInstant());
    }
}
