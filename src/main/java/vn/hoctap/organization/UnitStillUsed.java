package vn.hoctap.organization;

import java.time.LocalDate;

/** A unit cannot be closed while units stand below it or people belong to it. */
public class UnitStillUsed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long units;
    private final long others;

    UnitStillUsed(UnitId unit, LocalDate day, long units, long others) {
        super(
                "Unit %s has %d units below it and %d uses on or after %s"
                        .formatted(unit.value(), units, others, day));
        this.units = units;
        this.others = others;
    }

    /** How many units still stand below it. */
    public long units() {
        return units;
    }

    /** How many persons and posts still belong to it. */
    public long others() {
        return others;
    }
}
