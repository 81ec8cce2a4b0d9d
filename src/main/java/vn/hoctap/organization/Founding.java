package vn.hoctap.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where new units may stand: the rules of the tree. */
final class Founding {

    private record Place(UnitKind kind, @Nullable UnitId base) {}

    private final Map<UnitId, Place> places = new HashMap<>();
    private final LocalDate day;

    /**
     * @param lasting the units that are there on the day and stay
     */
    Founding(Collection<Unit> lasting, LocalDate day) {
        this.day = day;
        lasting.forEach(unit -> places.put(unit.id(), new Place(unit.kind(), unit.base())));
    }

    /**
     * @param units parents before their children
     */
    List<Acts.Placed> place(List<NewUnit> units) {
        var placed = new ArrayList<Acts.Placed>(units.size());
        for (var unit : units) {
            var base = baseOf(unit);
            if (places.put(unit.id(), new Place(unit.kind(), base)) != null) {
                throw new IllegalArgumentException("Founded twice: " + unit.id().value());
            }
            placed.add(new Acts.Placed(unit, base));
        }
        return placed;
    }

    private @Nullable UnitId baseOf(NewUnit unit) {
        var parent = unit.parent();
        if (parent == null) {
            return null;
        }
        var above = places.get(parent);
        if (above == null) {
            throw new UnitUnknown(parent, day);
        }
        if (!mayStandBelow(unit.kind(), above.kind())) {
            throw new WrongPlaceInTree(unit.kind(), above.kind());
        }
        return unit.kind().isBase() ? unit.id() : above.base();
    }

    private static boolean mayStandBelow(UnitKind kind, UnitKind above) {
        return switch (kind) {
            case BLOC -> false;
            case BASE_COMMITTEE, BASE_CELL -> above == UnitKind.BLOC;
            case SECTION -> above == UnitKind.BASE_COMMITTEE;
            case CELL -> above == UnitKind.BASE_COMMITTEE || above == UnitKind.SECTION;
        };
    }
}
