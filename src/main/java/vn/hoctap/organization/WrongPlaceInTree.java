package vn.hoctap.organization;

/** A unit of this kind cannot stand below one of that kind. */
public class WrongPlaceInTree extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongPlaceInTree(UnitKind kind, UnitKind above) {
        super("A %s cannot stand below a %s".formatted(kind, above));
    }
}
