package vn.hoctap.drill;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Resting. */
final class Pauses {

    private Pauses() {}

    static void rest(long milliseconds) {
        LockSupport.parkNanos(Duration.ofMillis(milliseconds).toNanos());
    }
}
