package vn.hoctap.organization;

import org.jspecify.annotations.Nullable;

/**
 * A unit as it is on a day.
 *
 * @param sector null for the root and cells
 * @param parent null for the root
 * @param base the base organization it belongs to or is; null for the root
 */
public record Unit(
        UnitId id,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable Sector sector,
        @Nullable UnitId parent,
        @Nullable UnitId base) {}
