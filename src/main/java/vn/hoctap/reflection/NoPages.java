package vn.hoctap.reflection;

/** Nothing was brought to be handed in. */
public class NoPages extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoPages() {
        super("No pages");
    }
}
