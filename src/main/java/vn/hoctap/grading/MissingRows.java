package vn.hoctap.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StepState;
import vn.hoctap.study.StudyPlanId;

/** Who has not handed in, without those who need not. */
@Component
class MissingRows {

    private static final String MISSING =
            """
              from study_v_step s
              join roster_v_person p on p.person_id = s.person_id
              left join roster_v_membership m on m.person_id = s.person_id
                   and m.valid_from <= :day and :day < m.valid_until
              left join organization_v_unit u on u.unit_id = s.base_unit_id
                   and u.valid_from <= :day and :day < u.valid_until
              left join organization_v_unit c on c.unit_id = s.cell_id
                   and c.valid_from <= :day and :day < c.valid_until
             where s.plan_id = :plan and s.step = 'REFLECTION' and s.state <> 'DONE'
               and (m.state is null or m.state not in ('EXEMPT', 'SUSPENDED'))
               and (cast(:base as uuid) is null or s.base_unit_id = :base)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MissingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By unit, those whose day comes first before; of all units where the unit is null. */
    List<MissingRow> of(StudyPlanId plan, @Nullable UnitId unit, int offset, int limit) {
        return ask(
                        """
                        select p.name, coalesce(u.name, '') as unit,
                               coalesce(c.short_name, '') as cell, s.due_on, s.state
                        """
                                + MISSING
                                + """
                                 order by u.name, s.due_on, p.name_sort, p.person_id
                                offset :offset rows fetch next :limit rows only
                                """,
                        plan,
                        unit)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    int count(StudyPlanId plan, @Nullable UnitId unit) {
        return ask("select count(*)" + MISSING, plan, unit).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec ask(String sql, StudyPlanId plan, @Nullable UnitId unit) {
        return jdbc.sql(sql)
                .param("day", Vietnam.today(clock))
                .param("plan", plan.value())
                .param("base", unit == null ? null : unit.value());
    }

    private MissingRow row(ResultSet row, int n) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        var told = StepState.valueOf(row.getString("state"));
        boolean over = due.isBefore(Vietnam.today(clock));
        return new MissingRow(
                row.getString("name"),
                row.getString("unit"),
                row.getString("cell"),
                due,
                over ? StepState.OVERDUE : told);
    }
}
