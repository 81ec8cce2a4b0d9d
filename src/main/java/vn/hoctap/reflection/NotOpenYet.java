package vn.hoctap.reflection;

/** Steps before the reflection are not done yet. */
public class NotOpenYet extends RuntimeException {

    NotOpenYet() {
        super("Steps before the reflection are not done yet.");
    }
}
