package vn.hoctap.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/** Which lists of results there are for somebody, by the roles he holds today. */
@Component
class ResultLists {

    private static final String FIGURES =
            """
            count(*) filter (where g.state = 'DONE') as graded,
            count(*) filter (where g.state = 'PUBLISHED') as published, count(*) as everything
            """;

    private static final String HELD =
            """
            select h.unit_id from identity_v_grant h
             where h.account_id = :account and h.valid_from <= :day and :day < h.valid_until
               and h.role in
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ResultLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The whole first, then his units; newest plans first. */
    List<ResultList> of(UUID account) {
        return Stream.concat(whole(account).stream(), units(account).stream()).toList();
    }

    private List<ResultList> whole(UUID account) {
        return list(
                account,
                "select g.plan_id, p.title, cast(null as uuid) as unit_id, '' as name, "
                        + FIGURES
                        + """
                          from grading_grade g
                          join study_v_plan p on p.plan_id = g.plan_id
                         where g.state <> 'SUPERSEDED' and exists (
                        """
                        + HELD
                        + """
                         ('BOARD_STAFF', 'LEADER') and h.unit_id in (
                               select r.unit_id from organization_v_unit r
                                where r.parent_id is null))
                         group by g.plan_id, p.title, p.published_at
                         order by p.published_at desc, g.plan_id
                        """);
    }

    private List<ResultList> units(UUID account) {
        return list(
                account,
                "select g.plan_id, p.title, g.base_unit_id as unit_id, u.name, "
                        + FIGURES
                        + """
                          from grading_grade g
                          join study_v_plan p on p.plan_id = g.plan_id
                          join organization_v_unit u
                            on u.unit_id = g.base_unit_id
                           and u.valid_from <= :day and :day < u.valid_until
                         where g.state <> 'SUPERSEDED' and not g.key_official
                           and g.base_unit_id in (
                        """
                        + HELD
                        + """
                         ('UNIT_SECRETARY', 'DEPUTY', 'UNIT_ASSISTANT', 'LEADER'))
                         group by g.plan_id, p.title, p.published_at, g.base_unit_id, u.name
                         order by p.published_at desc, g.plan_id, u.name
                        """);
    }

    private List<ResultList> list(UUID account, String sql) {
        return jdbc.sql(sql)
                .param("account", account)
                .param("day", Vietnam.today(clock))
                .query(ResultLists::row)
                .list();
    }

    private static ResultList row(ResultSet row, int n) throws SQLException {
        @Nullable UUID unit = row.getObject("unit_id", UUID.class);
        return new ResultList(
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                unit == null ? null : new UnitId(unit),
                row.getString("name"),
                row.getInt("graded"),
                row.getInt("published"),
                row.getInt("everything"));
    }
}
