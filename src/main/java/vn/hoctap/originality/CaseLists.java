package vn.hoctap.originality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;

/** Reads lists of cases for screens, paged by the database. */
@Component
class CaseLists {

    private static final String ROWS =
            """
            select c.id, c.number, c.plan_id, d.number as document,
                   coalesce(u.short_name, '') as short_name, c.state, c.opened_at,
                   c.due_on,
                   (select count(*) from originality_member m where m.case_id = c.id) as authors,
                   (select max(p.score) from originality_case_pair p where p.case_id = c.id) as score
              from originality_case c
              join study_v_plan s on s.plan_id = c.plan_id
              join resolution_v_document d on d.document_id = s.document_id
              left join organization_v_unit u on u.unit_id = c.base_unit_id
                   and u.valid_from <= :day and :day < u.valid_until
            """;

    private static final String OPEN = " c.state in ('OPEN', 'REWRITING', 'MEETING') ";

    private static final String PAGE =
            """
             order by case when c.state in ('OPEN', 'REWRITING', 'MEETING') then 0 else 1 end,
                      c.due_on, c.number
            offset :offset rows fetch next :limit rows only
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<CaseRow> ofUnit(UnitId unit, int offset, int limit) {
        return page(jdbc.sql(ROWS + " where c.base_unit_id = :unit" + PAGE), offset, limit)
                .param("unit", unit.value())
                .query(CaseLists::row)
                .list();
    }

    List<CaseRow> all(int offset, int limit) {
        return page(jdbc.sql(ROWS + PAGE), offset, limit).query(CaseLists::row).list();
    }

    int openIn(UnitId unit) {
        return jdbc.sql(
                        "select count(*) from originality_case c where c.base_unit_id = :unit and"
                                + OPEN)
                .param("unit", unit.value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    int allIn(UnitId unit) {
        return jdbc.sql("select count(*) from originality_case c where c.base_unit_id = :unit")
                .param("unit", unit.value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    int all() {
        return jdbc.sql("select count(*) from originality_case")
                .query((row, n) -> row.getInt(1))
                .single();
    }

    int acrossAll() {
        return jdbc.sql("select count(*) from originality_across")
                .query((row, n) -> row.getInt(1))
                .single();
    }

    int open() {
        return jdbc.sql("select count(*) from originality_case c where" + OPEN)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** Cases in which somebody is an author, the newest first; few. */
    List<CaseId> withAuthor(PersonId person) {
        return jdbc.sql(
                        """
                        select c.id from originality_case c
                          join originality_member m on m.case_id = c.id
                         where m.person_id = :person order by c.opened_at desc, c.id
                        """)
                .param("person", person.value())
                .query((row, n) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The authors of all cases that hold a reflection and were not dismissed. */
    Set<PersonId> authorsWith(ReflectionId reflection) {
        return jdbc
                .sql(
                        """
                        select distinct o.person_id
                          from originality_member m
                          join originality_case c on c.id = m.case_id and c.state <> 'DISMISSED'
                          join originality_member o on o.case_id = m.case_id
                         where m.reflection_id = :reflection
                        """)
                .param("reflection", reflection.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    List<AcrossRow> across(int offset, int limit) {
        return page(
                        jdbc.sql(
                                """
                                select x.a_id, x.a_version, pa.name, coalesce(ua.short_name, ''), x.b_id, x.b_version,
                                       pb.name, coalesce(ub.short_name, ''), d.number, x.score, x.found_at,
                                       de.number as earlier
                                  from originality_across x
                                  join reflection_v_reflection ra on ra.reflection_id = x.a_id
                                  join roster_v_person pa on pa.person_id = ra.person_id
                                  left join organization_v_unit ua on ua.unit_id = x.a_unit_id
                                       and ua.valid_from <= :day and :day < ua.valid_until
                                  join reflection_v_reflection rb on rb.reflection_id = x.b_id
                                  join roster_v_person pb on pb.person_id = rb.person_id
                                  left join organization_v_unit ub on ub.unit_id = x.b_unit_id
                                       and ub.valid_from <= :day and :day < ub.valid_until
                                  join study_v_plan s on s.plan_id = x.plan_id
                                  join resolution_v_document d on d.document_id = s.document_id
                                  left join study_v_plan se on se.plan_id = x.earlier_plan_id
                                  left join resolution_v_document de on de.document_id = se.document_id
                                 order by x.score desc, x.a_id, x.b_id
                                offset :offset rows fetch next :limit rows only
                                """),
                        offset,
                        limit)
                .query((row, n) ->
                        new AcrossRow(
                                new ReflectionId(row.getObject(1, UUID.class)),
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                new ReflectionId(row.getObject(5, UUID.class)),
                                row.getInt(6),
                                row.getString(7),
                                row.getString(8),
                                row.getString(9),
                                row.getString("earlier"),
                                row.getDouble(10),
                                row.getObject(11, OffsetDateTime.class).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec page(
            JdbcClient.StatementSpec statement, int offset, int limit) {
        return statement
                .param("day", Vietnam.today(clock))
                .param("offset", offset)
                .param("limit", limit);
    }

    private static CaseRow row(ResultSet row, int n) throws SQLException {
        return new CaseRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getObject("plan_id", UUID.class),
                row.getString("document"),
                row.getString("short_name"),
                CaseState.valueOf(row.getString("state")),
                row.getInt("authors"),
                row.getDouble("score"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class));
    }
}
