package vn.hoctap.organization;

import java.time.LocalDate;

/** A unit was named that does not exist on the day, or not for good from then on. */
public class UnitUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnitUnknown(UnitId unit, LocalDate day) {
        super("No unit %s on %s that lasts".formatted(unit.value(), day));
    }
}
