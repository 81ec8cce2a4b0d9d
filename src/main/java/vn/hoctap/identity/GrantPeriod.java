package vn.hoctap.identity;

import java.time.LocalDate;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.Vietnam;

/**
 * A role with its time.
 *
 * @param unitName as the unit is called last
 * @param from the first day
 * @param until the day after the last, {@link Vietnam#OPEN_END} where no end is set
 */
public record GrantPeriod(
        Role role, UnitId unit, String unitName, LocalDate from, LocalDate until) {

    /** Whether it is held on a day. */
    public boolean on(LocalDate day) {
        return !from.isAfter(day) && day.isBefore(until);
    }

    public boolean endless() {
        return until.equals(Vietnam.OPEN_END);
    }
}
