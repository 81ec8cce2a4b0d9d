package vn.hoctap.identity;

/** Nobody locks himself out: it takes another administrator, so there is always one left. */
public class NotOneself extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotOneself() {
        super("An administrator does not lock himself out.");
    }
}
