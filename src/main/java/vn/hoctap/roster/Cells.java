package vn.hoctap.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.organization.Units;

/** Which units people can belong to from a day on. */
@Component
class Cells {

    private final Units units;

    Cells(Units units) {
        this.units = units;
    }

    /** Cell to base organization, of all that are there on the day and stay. */
    Map<UnitId, UnitId> bases(LocalDate day) {
        var bases = new HashMap<UnitId, UnitId>();
        for (var unit : units.lasting(day)) {
            var base = unit.base();
            if (base != null && holdsPeople(unit)) {
                bases.put(unit.id(), base);
            }
        }
        return bases;
    }

    private static boolean holdsPeople(Unit unit) {
        return unit.kind() == UnitKind.CELL || unit.kind() == UnitKind.BASE_CELL;
    }
}
