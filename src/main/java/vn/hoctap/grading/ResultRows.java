package vn.hoctap.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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

    /** From 0 to 10 points. */
    private static final int BINS = 10;

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

    /** Of those that are graded; of a unit without key officials, of everybody where it is null. */
    Spread spread(StudyPlanId plan, @Nullable UnitId unit) {
        var counts = new ArrayList<Integer>(Collections.nCopies(BINS, 0));
        var sum = new AtomicReference<>(BigDecimal.ZERO);
        jdbc.sql(
                        """
                        select floor(g.total) as points, count(*) as results, sum(g.total) as together
                          from grading_grade g
                         where g.plan_id = :plan and g.state in ('DONE', 'PUBLISHED')
                           and (cast(:base as uuid) is null
                                or (g.base_unit_id = :base and not g.key_official))
                         group by floor(g.total)
                        """)
                .param("plan", plan.value())
                .param("base", unit == null ? null : unit.value())
                .query(row -> {
                    int bin = Math.min(row.getInt("points"), BINS - 1);
                    counts.set(bin, counts.get(bin) + row.getInt("results"));
                    sum.accumulateAndGet(row.getBigDecimal("together"), BigDecimal::add);
                });
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        return new Spread(
                counts,
                all == 0
                        ? null
                        : sum.get().divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP));
    }

    /** Why what he was told last was taken back; empty when nothing was, or he was told anew. */
    Optional<TakenBack> takenBack(StudyPlanId plan, PersonId author) {
        return jdbc.sql(
                        """
                        select t.reason, t.taken_at from grading_taken_back t
                          join grading_grade g on g.id = t.grade_id
                         where g.plan_id = :plan and g.author_id = :author
                           and g.state in ('OPEN', 'DONE')
                         order by t.taken_at desc fetch first 1 row only
                        """)
                .param("plan", plan.value())
                .param("author", author.value())
                .query((row, n) ->
                        new TakenBack(
                                row.getString("reason"),
                                row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .optional();
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
