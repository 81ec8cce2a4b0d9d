package vn.hoctap.reflection;

/** Another tab has put something else in the place of this draft. */
public class DraftChanged extends RuntimeException {

    DraftChanged() {
        super("There is another draft now.");
    }
}
