package vn.hoctap.shared;

import java.util.Optional;

/** Tells who is acting on this thread. */
public interface Actors {

    /** Empty when nobody is signed in: a listener, a job. */
    Optional<Actor> current();

    /**
     * @throws IllegalStateException when nobody is signed in
     */
    default Actor required() {
        return current().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }
}
