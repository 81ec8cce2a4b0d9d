package vn.hoctap.reflection;

/** Photos or scanned pages: a person can read them, nothing else. */
public class ReadByEye extends RuntimeException {

    ReadByEye() {
        super("There are pages instead of words.");
    }
}
