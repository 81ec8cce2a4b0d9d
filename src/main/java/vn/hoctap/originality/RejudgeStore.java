package vn.hoctap.originality;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/** What a changed policy has still to be applied to; kept, so that a restart goes on with it. */
@Component
class RejudgeStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    RejudgeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All scopes of a unit, or of the whole where it is null, anew. */
    void ask(@Nullable UnitId unit) {
        jdbc.sql(
                        """
                        delete from originality_rejudging
                         where done_at is not null
                            or cast(:unit as uuid) is null or base_unit_id = :unit
                        """)
                .param("unit", unit == null ? null : unit.value())
                .update();
        jdbc.sql(
                        """
                        insert into originality_rejudging (plan_id, base_unit_id, asked_at)
                        select s.plan_id, s.base_unit_id, :now from originality_scope s
                         where cast(:unit as uuid) is null or s.base_unit_id = :unit
                        """)
                .param("unit", unit == null ? null : unit.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Waiting> next() {
        return jdbc.sql(
                        """
                        select plan_id, base_unit_id from originality_rejudging
                         where done_at is null
                         order by asked_at, plan_id, base_unit_id fetch first 1 row only
                        """)
                .query((row, n) ->
                        new Waiting(
                                new StudyPlanId(row.getObject(1, UUID.class)),
                                new UnitId(row.getObject(2, UUID.class))))
                .optional();
    }

    void done(Waiting scope) {
        jdbc.sql(
                        """
                        update originality_rejudging set done_at = :now
                         where plan_id = :plan and base_unit_id = :unit
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("plan", scope.plan().value())
                .param("unit", scope.unit().value())
                .update();
    }

    Rejudging progress() {
        return jdbc.sql(
                        "select count(done_at) as done, count(*) as all_of_them from originality_rejudging")
                .query((row, n) -> new Rejudging(row.getInt(1), row.getInt(2)))
                .single();
    }

    record Waiting(StudyPlanId plan, UnitId unit) {}
}
