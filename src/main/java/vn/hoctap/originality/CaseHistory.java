package vn.hoctap.originality;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.PersonId;

/** What happened to a case, oldest first; lines are added and never changed. */
@Component
class CaseHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseId id, CaseStep step, @Nullable PersonId person, @Nullable String note) {
        jdbc.sql(
                        """
                        insert into originality_history (case_id, position, at, person_id, kind, note)
                        select :case, coalesce(max(position), 0) + 1, :now, :person, :kind, :note
                          from originality_history where case_id = :case
                        """)
                .param("case", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", person == null ? null : person.value())
                .param("kind", step.name())
                .param("note", note)
                .update();
    }

    List<Line> of(CaseId id) {
        return jdbc.sql(
                        """
                        select h.at, h.kind, p.name, h.note from originality_history h
                          left join roster_v_person p on p.person_id = h.person_id
                         where h.case_id = :case order by h.position
                        """)
                .param("case", id.value())
                .query((row, n) ->
                        new Line(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                CaseStep.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4)))
                .list();
    }

    /**
     * One line.
     *
     * @param name of the person concerned, if any
     */
    record Line(Instant at, CaseStep step, @Nullable String name, @Nullable String note) {}
}
