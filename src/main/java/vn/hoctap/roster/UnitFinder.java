package vn.hoctap.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.Sector;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.shared.VietnameseText;

/**
 * Finds the units that rows name, and makes up those that are not there yet. A base organization
 * founded this way is a committee when any row names a cell of it, else it is a cell itself.
 */
final class UnitFinder {

    /** Where a row's person belongs. */
    record Place(UnitId cell, UnitId base) {}

    private record Base(UnitId id, boolean committee) {}

    private final UnitId root;
    private final Map<String, List<Base>> bases = new HashMap<>();
    private final Map<UnitId, Map<String, List<UnitId>>> cells = new HashMap<>();
    private final Set<String> withCells = new HashSet<>();
    private final Map<String, Sector> sectors = new HashMap<>();
    private final List<NewUnit> newUnits = new ArrayList<>();

    /**
     * @param lasting the units of the day that stay
     */
    UnitFinder(UnitId root, List<Unit> lasting, List<RosterEntry> entries) {
        this.root = root;
        for (var unit : lasting) {
            if (unit.kind().isBase()) {
                boolean committee = unit.kind() == UnitKind.BASE_COMMITTEE;
                var found = new Base(unit.id(), committee);
                keys(unit.name(), unit.shortName()).forEach(key -> add(bases, key, found));
            } else if (unit.kind() == UnitKind.CELL && unit.base() != null) {
                var below = cells.computeIfAbsent(unit.base(), base -> new HashMap<>());
                keys(unit.name(), unit.shortName()).forEach(key -> add(below, key, unit.id()));
            }
        }
        for (var entry : entries) {
            if (!entry.cell().isEmpty()) {
                withCells.add(key(entry.unit()));
            }
            entry.sector().ifPresent(sector -> sectors.putIfAbsent(key(entry.unit()), sector));
        }
    }

    /**
     * @param faults gets why there is no place
     */
    Optional<Place> find(RosterEntry entry, Consumer<RowFault> faults) {
        var named = bases.computeIfAbsent(key(entry.unit()), key -> List.of(found(entry, key)));
        if (named.size() > 1) {
            return none(entry, RosterColumn.UNIT, RowFault.Kind.AMBIGUOUS, faults);
        }
        var base = named.getFirst();
        if (entry.cell().isEmpty()) {
            return base.committee()
                    ? none(entry, RosterColumn.CELL, RowFault.Kind.CELL_NEEDED, faults)
                    : Optional.of(new Place(base.id(), base.id()));
        }
        if (!base.committee()) {
            return none(entry, RosterColumn.CELL, RowFault.Kind.NO_CELL_HERE, faults);
        }
        var below = cells.computeIfAbsent(base.id(), id -> new HashMap<>());
        var cell =
                below.computeIfAbsent(
                        key(entry.cell()), key -> List.of(foundCell(base.id(), entry.cell())));
        return cell.size() > 1
                ? none(entry, RosterColumn.CELL, RowFault.Kind.AMBIGUOUS, faults)
                : Optional.of(new Place(cell.getFirst(), base.id()));
    }

    /** What must be founded, parents before their children. */
    List<NewUnit> newUnits() {
        return List.copyOf(newUnits);
    }

    private Base found(RosterEntry entry, String key) {
        boolean committee = withCells.contains(key);
        var kind = committee ? UnitKind.BASE_COMMITTEE : UnitKind.BASE_CELL;
        @Nullable Sector sector = sectors.get(key);
        var unit = NewUnit.base(root, kind, entry.unit(), shortName(entry.unit()), sector);
        newUnits.add(unit);
        return new Base(unit.id(), committee);
    }

    private UnitId foundCell(UnitId base, String name) {
        var unit = NewUnit.cell(base, name, shortName(name));
        newUnits.add(unit);
        return unit.id();
    }

    private static String shortName(String name) {
        var without = name.replaceFirst("(?iu)^(đảng bộ|chi bộ)\\s+(?=\\S)", "");
        int most = NewUnit.LONGEST_SHORT_NAME;
        return without.length() <= most ? without : without.substring(0, most).strip();
    }

    private static Optional<Place> none(
            RosterEntry entry, RosterColumn column, RowFault.Kind kind, Consumer<RowFault> faults) {
        faults.accept(new RowFault(entry.row(), column, kind, entry.source().text(column)));
        return Optional.empty();
    }

    private static Set<String> keys(String name, String shortName) {
        return new HashSet<>(List.of(key(name), key(shortName)));
    }

    /** Case and blanks do not tell units apart, diacritics do. */
    private static String key(String name) {
        return VietnameseText.searchKey(name);
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
