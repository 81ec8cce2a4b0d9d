package vn.hoctap.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.PersonId;

/** More time for many, set by set. */
@Component
class ExtensionStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ExtensionStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<Waiting> waiting(UnitPathRows.Scope scope, Step step) {
        return jdbc.sql(
                        """
                        select s.person_id, r.name, s.due_on
                          from study_step s
                          join roster_v_person r on r.person_id = s.person_id
                         where %s and s.step = :step and s.state <> 'DONE'
                         order by r.name_sort, s.person_id
                        """
                                .formatted(UnitPathRows.UNIT))
                .param("plan", scope.plan().value())
                .param("unit", scope.unit().value())
                .param("today", scope.today())
                .param("step", step.name())
                .query((row, n) ->
                        new Waiting(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                row.getString("name"),
                                row.getObject("due_on", LocalDate.class)))
                .list();
    }

    void extend(MoreTime more, Collection<PersonId> persons, Instant now) {
        var rows =
                persons.stream()
                        .map(person ->
                                new MapSqlParameterSource()
                                        .addValue("id", UUID.randomUUID())
                                        .addValue("plan", more.plan().value())
                                        .addValue("person", person.value())
                                        .addValue("step", more.step().name())
                                        .addValue("until", more.until())
                                        .addValue("reason", more.reason())
                                        .addValue("now", now.atOffset(ZoneOffset.UTC)))
                        .toArray(MapSqlParameterSource[]::new);
        batch.batchUpdate(
                """
                insert into study_extension (id, plan_id, person_id, step, until, reason, granted_at)
                values (:id, :plan, :person, :step, :until, :reason, :now)
                """,
                rows);
        batch.batchUpdate(
                """
                update study_step set due_on = :until
                 where plan_id = :plan and person_id = :person and step = :step
                """,
                rows);
    }
}
