package vn.hoctap.organization;

import java.time.LocalDate;

/** Implemented by modules whose rows belong to a unit: it is not closed over their heads. */
public interface UnitUse {

    /** Key of the sentence that says how many there are, with {@code {0}} for the number. */
    String reason();

    /** How many of the module's rows need the unit on the day or later. */
    long usesFrom(UnitId unit, LocalDate day);
}
