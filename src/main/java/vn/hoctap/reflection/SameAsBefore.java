package vn.hoctap.reflection;

/** The very same content stands already. */
public class SameAsBefore extends RuntimeException {

    SameAsBefore() {
        super("The same content stands already.");
    }
}
