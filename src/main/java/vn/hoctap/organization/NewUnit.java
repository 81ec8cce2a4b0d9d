package vn.hoctap.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.shared.VietnameseText;

/**
 * A unit to be founded. It brings its id, so that units founded together can stand below each
 * other.
 *
 * @param symbol the abbreviation used in document numbers, if any
 * @param sector of a base organization; null where it is not known, and for the root and cells
 * @param area where it works, if that matters
 * @param parent null for a root
 */
public record NewUnit(
        UnitId id,
        UnitKind kind,
        String name,
        String shortName,
        @Nullable String symbol,
        @Nullable Sector sector,
        @Nullable String area,
        @Nullable UnitId parent) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_SHORT_NAME = 80;

    public NewUnit {
        name = VietnameseText.clean(name);
        shortName = VietnameseText.clean(shortName);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A unit's name has 1 to 200 characters.");
        }
        if (shortName.isEmpty() || shortName.length() > LONGEST_SHORT_NAME) {
            throw new IllegalArgumentException("A unit's short name has 1 to 80 characters.");
        }
        if ((kind == UnitKind.BLOC) != (parent == null)) {
            throw new IllegalArgumentException("A root has no parent, every other unit has one.");
        }
    }

    public static NewUnit root(String name, String shortName) {
        return new NewUnit(someId(), UnitKind.BLOC, name, shortName, null, null, null, null);
    }

    /**
     * @param kind one of the two base kinds
     */
    public static NewUnit base(
            UnitId root, UnitKind kind, String name, String shortName, @Nullable Sector sector) {
        return new NewUnit(someId(), kind, name, shortName, null, sector, null, root);
    }

    /** A cell directly in a base organization or in a section of it. */
    public static NewUnit cell(UnitId parent, String name, String shortName) {
        return new NewUnit(someId(), UnitKind.CELL, name, shortName, null, null, null, parent);
    }

    private static UnitId someId() {
        return new UnitId(UUID.randomUUID());
    }
}
