package vn.hoctap.identity;

/** The present password was typed wrong. */
public class WrongPassword extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongPassword() {
        super("That is not the present password.");
    }
}
