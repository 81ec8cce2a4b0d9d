package vn.hoctap.roster;

import java.time.LocalDate;
import vn.hoctap.organization.UnitId;

/** People belong to cells, or to base organizations that are one; and to none that is not there. */
public class NotACell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotACell(UnitId unit, LocalDate day) {
        super("Nobody can belong to unit %s on %s".formatted(unit.value(), day));
    }
}
