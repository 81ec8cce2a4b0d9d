package vn.hoctap.reflection;

/** No reflection is asked of this person for this plan. */
public class NotAskedFor extends RuntimeException {

    NotAskedFor() {
        super("No reflection is asked of this person for this plan.");
    }
}
