package vn.hoctap.roster;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitUse;

/** A unit with members or holders of posts is not closed. */
@Component
class RosterUse implements UnitUse {

    private final PersonRows rows;

    RosterUse(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public long usesFrom(UnitId unit, LocalDate day) {
        return rows.usesFrom(unit, day);
    }
}
