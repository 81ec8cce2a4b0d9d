package vn.hoctap.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.VietnameseText;

/** Writes acts and the periods they open and close; the only one who does. */
@Component
class Acts {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Acts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the end of the transaction no other act is written. */
    void lock() {
        jdbc.queryForList("select id from organization_lock where id = 1 for update");
    }

    ActId record(ActKind kind, NewAct act) {
        var id = UUID.randomUUID();
        jdbc.update(
                """
                insert into organization_act (id, kind, decision_number, issuer, decided_on,
                       effective_on, state, recorded_at, version)
                values (?, ?, ?, ?, ?, ?, 'IN_FORCE', ?, 1)
                """,
                id,
                kind.name(),
                act.decisionNumber(),
                act.issuer(),
                act.decidedOn(),
                act.effectiveOn(),
                clock.instant().atOffset(ZoneOffset.UTC));
        return new ActId(id);
    }

    /** Founds the units and opens their first periods. */
    void open(ActId act, LocalDate from, List<Placed> units) {
        jdbc.batchUpdate(
                "insert into organization_unit (id) values (?)",
                units.stream().map(placed -> new Object[] {placed.unit().id().value()}).toList());
        jdbc.batchUpdate(
                """
                insert into organization_period (id, unit_id, valid_from, valid_until, name,
                       name_sort, short_name, symbol, kind, sector, area, parent_id, base_unit_id,
                       opened_by_act)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                units.stream().map(placed -> row(act, from, placed)).toList());
    }

    private static @Nullable Object[] row(ActId act, LocalDate from, Placed placed) {
        var unit = placed.unit();
        return new @Nullable Object[] {
            UUID.randomUUID(),
            unit.id().value(),
            from,
            Vietnam.OPEN_END,
            unit.name(),
            VietnameseText.sortKey(unit.name()),
            unit.shortName(),
            unit.symbol(),
            unit.kind().name(),
            unit.sector() == null ? null : unit.sector().name(),
            unit.area(),
            unit.parent() == null ? null : unit.parent().value(),
            placed.base() == null ? null : placed.base().value(),
            act.value()
        };
    }

    /**
     * @return how many periods ended: 1, or 0 when the unit has none that lasts beyond the day
     */
    int close(ActId act, UnitId unit, LocalDate day) {
        return jdbc.update(
                """
                update organization_period set valid_until = ?, closed_by_act = ?
                 where unit_id = ? and valid_from < ? and valid_until = ?
                """,
                day,
                act.value(),
                unit.value(),
                day,
                Vietnam.OPEN_END);
    }

    /** A unit and the base organization it will belong to. */
    record Placed(NewUnit unit, @Nullable UnitId base) {}
}
