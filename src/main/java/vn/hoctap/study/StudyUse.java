package vn.hoctap.study;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitUse;

/** A unit whose people still have something to do by a plan is not closed. */
@Component
class StudyUse implements UnitUse {

    private final JdbcClient jdbc;

    StudyUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String reason() {
        return "study.use";
    }

    /** Steps that are asked of its people on the day or later and not done. */
    @Override
    public long usesFrom(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select count(*) from study_step
                         where (base_unit_id = :unit or cell_id = :unit)
                           and state <> 'DONE' and due_on >= :day
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, n) -> row.getLong(1))
                .single();
    }
}
