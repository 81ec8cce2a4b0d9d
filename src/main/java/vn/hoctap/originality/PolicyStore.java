package vn.hoctap.originality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.Vietnam;

/** What was decided about comparing; the standard where nothing was. */
@Component
class PolicyStore {

    private static final String POLICY =
            "select near_duplicate, partial_reuse, fewest_words from originality_policy";

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    PolicyStore(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** What holds in a unit: its exception, or what holds for the whole. */
    Policy in(UnitId unit) {
        return find(unit).orElseGet(this::ofTheWhole);
    }

    Policy ofTheWhole() {
        return units.root().flatMap(this::find).orElse(Policy.STANDARD);
    }

    private Optional<Policy> find(UnitId unit) {
        return jdbc.sql(POLICY + " where unit_id = :unit")
                .param("unit", unit.value())
                .query((row, n) -> policy(row))
                .optional();
    }

    /** By name of the unit. */
    List<PolicyException> exceptions() {
        return jdbc.sql(
                        """
                        select p.unit_id, u.short_name, p.near_duplicate, p.partial_reuse,
                               p.fewest_words, p.reason, p.changed_at
                          from originality_policy p
                          join organization_v_unit u on u.unit_id = p.unit_id
                           and u.valid_from <= :day and :day < u.valid_until
                         where u.parent_id is not null
                         order by u.short_name
                        """)
                .param("day", Vietnam.today(clock))
                .query((row, n) ->
                        new PolicyException(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("short_name"),
                                policy(row),
                                row.getString("reason"),
                                row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void put(UnitId unit, Policy policy, String reason) {
        remove(unit);
        jdbc.sql(
                        """
                        insert into originality_policy
                            (unit_id, near_duplicate, partial_reuse, fewest_words, reason, changed_at)
                        values (:unit, :near, :partial, :fewest, :reason, :now)
                        """)
                .param("unit", unit.value())
                .param("near", policy.nearDuplicate())
                .param("partial", policy.partialReuse())
                .param("fewest", policy.fewestWords())
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UnitId unit) {
        jdbc.sql("delete from originality_policy where unit_id = :unit")
                .param("unit", unit.value())
                .update();
    }

    Reach reach() {
        return jdbc.sql("select across_units, across_years from originality_reach")
                .query((row, n) -> new Reach(row.getBoolean(1), row.getBoolean(2)))
                .optional()
                .orElse(Reach.STANDARD);
    }

    void reach(Reach reach) {
        jdbc.sql("delete from originality_reach").update();
        jdbc.sql(
                        """
                        insert into originality_reach (position, across_units, across_years)
                        values (1, :units, :years)
                        """)
                .param("units", reach.acrossUnits())
                .param("years", reach.acrossYears())
                .update();
    }

    private static Policy policy(ResultSet row) throws SQLException {
        return new Policy(
                row.getDouble("near_duplicate"),
                row.getDouble("partial_reuse"),
                row.getInt("fewest_words"));
    }
}
