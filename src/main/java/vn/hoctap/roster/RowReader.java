package vn.hoctap.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.NewUnit;

/** Understands rows one by one and says of each cell what is wrong with it. */
final class RowReader {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'’‘ʼ`´()-]*\\p{L}.*");
    private static final Pattern NO_NAME = Pattern.compile(".*[^\\p{L}\\p{M} .'’‘ʼ`´()-].*");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private final Set<RosterColumn> columns;
    private final List<RowFault> faults;
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Integer> addresses = new HashMap<>();

    /**
     * @param faults gets what is found
     */
    RowReader(Set<RosterColumn> columns, List<RowFault> faults) {
        this.columns = columns;
        this.faults = faults;
    }

    List<RosterEntry> read(List<SheetRow> rows) {
        var entries = new ArrayList<RosterEntry>(rows.size());
        for (var row : rows) {
            int before = faults.size();
            var entry = read(row);
            if (faults.size() == before) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private RosterEntry read(SheetRow row) {
        for (var column : RosterColumn.values()) {
            if (column.required() && row.text(column).isEmpty()) {
                fault(row, column, RowFault.Kind.MISSING, "");
            }
        }
        limit(row, RosterColumn.CODE, NewPerson.LONGEST_CODE);
        limit(row, RosterColumn.NAME, NewPerson.LONGEST_NAME);
        limit(row, RosterColumn.UNIT, NewUnit.LONGEST_NAME);
        limit(row, RosterColumn.CELL, NewUnit.LONGEST_NAME);
        limit(row, RosterColumn.EMAIL, NewPerson.LONGEST_EMAIL);
        checkName(row);
        once(row, RosterColumn.CODE, codes);
        return new RosterEntry(
                row,
                row.text(RosterColumn.CODE),
                row.text(RosterColumn.NAME),
                row.text(RosterColumn.UNIT),
                row.text(RosterColumn.CELL),
                word(row, RosterColumn.STATE, RosterWords::state, null),
                word(row, RosterColumn.POSTS, RosterWords::posts, Set.<Post>of()),
                address(row),
                word(row, RosterColumn.SECTOR, RosterWords::sector, null));
    }

    private void checkName(SheetRow row) {
        var name = row.text(RosterColumn.NAME);
        boolean odd = NO_NAME.matcher(name).matches() || !NAME.matcher(name).matches();
        if (!name.isEmpty() && odd) {
            fault(row, RosterColumn.NAME, RowFault.Kind.ODD_CHARACTERS, name);
        }
    }

    private Optional<String> address(SheetRow row) {
        var address = row.text(RosterColumn.EMAIL).toLowerCase(Locale.ROOT);
        if (!address.isEmpty()) {
            if (!ADDRESS.matcher(address).matches()) {
                fault(row, RosterColumn.EMAIL, RowFault.Kind.NOT_AN_ADDRESS, address);
            }
            once(row, RosterColumn.EMAIL, addresses);
        }
        return columns.contains(RosterColumn.EMAIL) ? Optional.of(address) : Optional.empty();
    }

    /**
     * @param standard what an empty cell means; null for nothing
     */
    private <T> Optional<T> word(
            SheetRow row,
            RosterColumn column,
            Function<String, Optional<T>> meaning,
            @Nullable T standard) {
        if (row.text(column).isEmpty()) {
            return columns.contains(column) ? Optional.ofNullable(standard) : Optional.empty();
        }
        var meant = meaning.apply(row.text(column));
        if (meant.isEmpty()) {
            fault(row, column, RowFault.Kind.UNKNOWN_WORD, RosterWords.known(column));
        }
        return meant;
    }

    private void once(SheetRow row, RosterColumn column, Map<String, Integer> seen) {
        var key = row.text(column).toLowerCase(Locale.ROOT);
        var first = key.isEmpty() ? null : seen.putIfAbsent(key, row.number());
        if (first != null) {
            fault(row, column, RowFault.Kind.TWICE, first.toString());
        }
    }

    private void limit(SheetRow row, RosterColumn column, int most) {
        if (row.text(column).length() > most) {
            fault(row, column, RowFault.Kind.TOO_LONG, Integer.toString(most));
        }
    }

    private void fault(SheetRow row, RosterColumn column, RowFault.Kind kind, String detail) {
        faults.add(new RowFault(row.number(), column, kind, detail));
    }
}
