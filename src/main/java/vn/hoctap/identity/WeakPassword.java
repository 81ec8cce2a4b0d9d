package vn.hoctap.identity;

/** A new password is too short, or is the user name. */
public class WeakPassword extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The fewest characters. */
    public static final int SHORTEST = 10;

    /**
     * @throws WeakPassword when it will not do for that user
     */
    static void check(String username, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST
                || Names.key(password).equals(Names.key(username))) {
            throw new WeakPassword();
        }
    }

    WeakPassword() {
        super("At least " + SHORTEST + " characters, and not the user name.");
    }
}
