package vn.hoctap.organization;

/** What kind of unit it is; the two base kinds stand directly under the root. */
public enum UnitKind {
    /** The root of the tree. */
    BLOC,
    /** A base organization with cells. */
    BASE_COMMITTEE,
    /** A base organization that is one cell. */
    BASE_CELL,
    /** Between a base organization and its cells. */
    SECTION,
    /** A cell inside a base organization. */
    CELL;

    /** Whether duplicates are looked for within a unit of this kind. */
    public boolean isBase() {
        return this == BASE_COMMITTEE || this == BASE_CELL;
    }
}
