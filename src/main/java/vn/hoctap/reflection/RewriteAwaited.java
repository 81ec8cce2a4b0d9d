package vn.hoctap.reflection;

/** What was asked to be written again cannot be withdrawn. */
public class RewriteAwaited extends RuntimeException {

    RewriteAwaited() {
        super("A rewrite is awaited.");
    }
}
