package vn.hoctap.roster;

/** The roster changed between looking at an import and storing it; it must be looked at again. */
public class RosterMovedOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RosterMovedOn() {
        super("The roster changed since the file was compared with it");
    }
}
