package vn.hoctap.quiz;

import static vn.hoctap.quiz.QuizStore.instant;
import static vn.hoctap.quiz.QuizStore.utc;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;

/** Extra time as it was given; nothing is ever taken back. */
@Component
class ExtraStore {

    private final JdbcClient jdbc;

    ExtraStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(QuizId quiz, ExtraTime given, UUID by, Instant at) {
        var person = given.person();
        var unit = given.unit();
        jdbc.sql(
                        """
                        insert into quiz_extra (extra_id, quiz_id, person_id, unit_id, seconds,
                               closes_at, reason, given_by, given_at)
                        values (:id, :quiz, :person, :unit, :seconds, :closes, :reason, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("quiz", quiz.value())
                .param("person", person == null ? null : person.value())
                .param("unit", unit == null ? null : unit.value())
                .param("seconds", given.more().toSeconds())
                .param("closes", utc(given.closesAt()))
                .param("reason", given.reason())
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    /** Everything given to a person himself or to one of his units, added up. */
    Extra of(QuizId quiz, PersonId person, UnitId base, UnitId cell) {
        return jdbc.sql(
                        """
                        select coalesce(sum(seconds), 0) as seconds, max(closes_at) as closes_at
                          from quiz_extra
                         where quiz_id = :quiz
                           and (person_id = :person or unit_id = :base or unit_id = :cell)
                        """)
                .param("quiz", quiz.value())
                .param("person", person.value())
                .param("base", base.value())
                .param("cell", cell.value())
                .query((row, n) ->
                        new Extra(
                                Duration.ofSeconds(row.getLong("seconds")),
                                instant(row.getObject("closes_at", OffsetDateTime.class))))
                .single();
    }

    /** The latest closing that anybody has of his own. */
    Optional<Instant> lastClosing(QuizId quiz) {
        return jdbc.sql("select max(closes_at) as closes_at from quiz_extra where quiz_id = :quiz")
                .param("quiz", quiz.value())
                .query((row, n) ->
                        Optional.ofNullable(
                                instant(row.getObject("closes_at", OffsetDateTime.class))))
                .single();
    }

    /** Newest first. */
    List<ExtraRow> page(QuizId quiz, int offset, int limit) {
        return jdbc.sql(
                        """
                        select e.seconds, e.closes_at, e.reason, e.given_at, p.name as person,
                               (select max(u.name) from organization_v_unit u
                                 where u.unit_id = e.unit_id and u.valid_until >
                                       cast(e.given_at as date)
                                   and u.valid_from <= cast(e.given_at as date)) as unit
                          from quiz_extra e
                          left join roster_v_person p on p.person_id = e.person_id
                         where e.quiz_id = :quiz
                         order by e.given_at desc, e.extra_id
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("quiz", quiz.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) ->
                        new ExtraRow(
                                row.getString("person"),
                                row.getString("unit"),
                                Duration.ofSeconds(row.getInt("seconds")),
                                instant(row.getObject("closes_at", OffsetDateTime.class)),
                                row.getString("reason"),
                                row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    long count(QuizId quiz) {
        return jdbc.sql("select count(*) from quiz_extra where quiz_id = :quiz")
                .param("quiz", quiz.value())
                .query((row, n) -> row.getLong(1))
                .single();
    }
}
