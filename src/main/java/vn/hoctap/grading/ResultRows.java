package vn.hoctap.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/** Lists of results, paged by the database. */
@Component
class ResultRows {

    private static final String SELECT =
            """
            select g.id, p.name, u.name as unit, g.key_official, b.name as grader, g.state, g.total
              from grading_grade g
              join roster_v_person p on p.person_id = g.author_id
              left join roster_v_person b on b.person_id = g.grader_id
              left join organization_v_unit u
                on u.unit_id = g.base_unit_id and u.valid_from <= :day and :day < u.valid_until
             where g.plan_id = :plan and g.state <> 'SUPERSEDED'
            """;

    private static final String PAGE = " offset :offset rows fetch next :limit rows only";

    private final JdbcClient jdbc;
    private final Clock clock;

    ResultRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ResultRow> ofUnit(StudyPlanId plan, UnitId unit, int offset, int limit) {
        return jdbc.sql(
                        SELECT
                                + " and g.base_unit_id = :base and not g.key_official"
                                + " order by p.name_sort, g.number"
                                + PAGE)
                .param("day", today())
                .param("plan", plan.value())
                .param("base", unit.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(ResultRows::row)
                .list();
    }

    List<ResultRow> all(StudyPlanId plan, int offset, int limit) {
        return jdbc.sql(SELECT + " order by u.name, p.name_sort, g.number" + PAGE)
                .param("day", today())
                .param("plan", plan.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(ResultRows::row)
                .list();
    }

    /** Published ones, the newest first. */
    List<OwnResult> own(PersonId author) {
        return jdbc.sql(
                        """
                        select g.plan_id, p.title, g.total, g.published_at
                          from grading_grade g
                          join study_v_plan p on p.plan_id = g.plan_id
                         where g.author_id = :author and g.state = 'PUBLISHED'
                         order by g.published_at desc, g.number
                        """)
                .param("author", author.value())
                .query((row, n) ->
                        new OwnResult(
                                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                                row.getString("title"),
                                row.getBigDecimal("total"),
                                row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }

    private static ResultRow row(ResultSet row, int n) throws SQLException {
        var unit = row.getString("unit");
        return new ResultRow(
                new GradeId(row.getObject("id", UUID.class)),
                row.getString("name"),
                unit == null ? "" : unit,
                row.getBoolean("key_official"),
                row.getString("grader"),
                GradeState.valueOf(row.getString("state")),
                row.getBigDecimal("total"));
    }
}
