package vn.hoctap.identity;

/** The name and the one-time code do not belong together, or the code is used up or too old. */
public class WrongCode extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongCode() {
        super("The one-time code was not accepted.");
    }
}
