package vn.hoctap.organization.ui;

import java.util.Locale;
import vn.hoctap.organization.Sector;
import vn.hoctap.organization.UnitKind;

/** Keys of the words for kinds and sectors. */
final class UnitTexts {

    private UnitTexts() {}

    static String kind(UnitKind kind) {
        return "organization.kind." + key(kind);
    }

    static String sector(Sector sector) {
        return "organization.sector." + key(sector);
    }

    private static String key(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
