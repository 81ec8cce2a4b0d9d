package vn.hoctap.grading;

/** So many places of one text are commented on that another one helps nobody. */
public class TooManyRemarks extends RuntimeException {

    TooManyRemarks() {
        super("No more remarks on one text.");
    }
}
