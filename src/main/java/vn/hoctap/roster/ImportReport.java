package vn.hoctap.roster;

import java.util.List;
import java.util.Set;
import vn.hoctap.organization.UnitKind;

/**
 * What a roster file would change.
 *
 * @param rows how many rows there are
 * @param unchanged how many of them change nothing
 * @param missing names of those who belong to a unit of the file but stand in no row of it
 * @param ignored headings of columns that were not read
 */
public record ImportReport(
        int rows,
        List<Line> newPersons,
        List<Change> changed,
        int unchanged,
        List<String> missing,
        List<FoundUnit> newUnits,
        List<RowFault> faults,
        List<String> ignored) {

    public ImportReport {
        newPersons = List.copyOf(newPersons);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        newUnits = List.copyOf(newUnits);
        faults = List.copyOf(faults);
        ignored = List.copyOf(ignored);
    }

    /** A row and whom it is about. */
    public record Line(int row, String name) {}

    /** A row that says something else than the roster, and in which columns. */
    public record Change(int row, String name, Set<RosterColumn> columns) {

        public Change {
            columns = Set.copyOf(columns);
        }
    }

    /** A unit that would be founded. */
    public record FoundUnit(UnitKind kind, String name) {}

    /** Whether every row is understood, so that the file may be stored. */
    public boolean faultless() {
        return faults.isEmpty();
    }

    /** Whether storing it would write anything but the ends of missing memberships. */
    public boolean changesNothing() {
        return newPersons.isEmpty() && changed.isEmpty() && newUnits.isEmpty();
    }

    /** How many rows cannot be taken. */
    public long faultyRows() {
        return faults.stream().map(RowFault::row).distinct().count();
    }
}
