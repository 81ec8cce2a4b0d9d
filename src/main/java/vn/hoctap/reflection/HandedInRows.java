package vn.hoctap.reflection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** What other modules read of reflections. */
@Component
class HandedInRows {

    private static final String SELECT =
            """
            select r.id, v.number, r.plan_id, v.base_unit_id, r.person_id, v.text, v.words,
                   v.submitted_at, r.first_at
              from reflection r
              join reflection_version v on v.reflection_id = r.id
            """;

    private final JdbcClient jdbc;
    private final ReflectionStore store;

    HandedInRows(JdbcClient jdbc, ReflectionStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    List<HandedIn> standing(StudyPlanId plan, UnitId baseUnit) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where r.plan_id = :plan and r.base_unit_id = :base
                                   and v.number = r.standing
                                 order by r.first_at, r.id
                                """)
                .param("plan", plan.value())
                .param("base", baseUnit.value())
                .query(HandedInRows::row)
                .list();
    }

    Optional<HandedIn> version(ReflectionId reflection, int version) {
        return jdbc.sql(SELECT + " where r.id = :id and v.number = :number")
                .param("id", reflection.value())
                .param("number", version)
                .query(HandedInRows::row)
                .optional();
    }

    Optional<Standing> standing(ReflectionId reflection) {
        return store.find(reflection)
                .map(row ->
                        new Standing(
                                row.id(),
                                row.plan(),
                                row.person(),
                                row.state(),
                                row.standing(),
                                row.place() == null ? null : row.place().baseUnit(),
                                row.place() != null && row.place().keyOfficial()));
    }

    private static HandedIn row(ResultSet row, int n) throws SQLException {
        return new HandedIn(
                new ReflectionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                new UnitId(row.getObject("base_unit_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("text"),
                row.getInt("words"),
                ReflectionStore.instant(row, "submitted_at"),
                ReflectionStore.instant(row, "first_at"));
    }
}
