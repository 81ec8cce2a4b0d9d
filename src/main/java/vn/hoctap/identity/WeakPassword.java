package vn.hoctap.identity;

/** A new password is too short, or is the user name. */
public class WeakPassword extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The fewest characters. */
    public static final int SHORTEST = 10;

    WeakPassword() {
        super("At least " + SHORTEST + " characters, and not the user name.");
    }
}
