package vn.hoctap.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** Who of a unit is behind with a plan, and who was told so. */
@Component
class BehindRows {

    private static final String OF_UNIT =
            """
             s.plan_id = :plan
               and (s.base_unit_id = :unit or s.cell_id = :unit
                    or s.cell_id in (select c.unit_id from organization_v_unit c
                                      where c.parent_id = :unit and c.valid_from <= :day
                                        and :day < c.valid_until))
            """;

    private final JdbcClient jdbc;

    BehindRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonId> of(UnitId unit, StudyPlanId plan, LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct s.person_id from study_v_step s
                         where (s.state = 'RETURNED'
                                or (s.state not in ('DONE', 'LOCKED') and s.step <> 'RESULT'
                                    and s.due_on < :day))
                           and
                        """
                                + OF_UNIT)
                .param("unit", unit.value())
                .param("plan", plan.value())
                .param("day", day)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    Set<PersonId> told(UnitId unit, StudyPlanId plan, String told, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select distinct s.person_id from study_v_step s
                          join notification_notice n on n.person_id = s.person_id
                           and n.told = :told
                         where
                        """
                                + OF_UNIT)
                .param("unit", unit.value())
                .param("plan", plan.value())
                .param("told", told)
                .param("day", day)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
