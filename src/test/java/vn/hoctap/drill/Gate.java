package vn.hoctap.drill;

import java.util.concurrent.atomic.AtomicLong;

/** Whether people may still begin something, and how long they took to come back to it. */
final class Gate {

    private final long ready;
    private final AtomicLong slowest = new AtomicLong();
    private volatile boolean open;
    private volatile boolean patient = true;

    private Gate(long ready, boolean open) {
        this.ready = ready;
        this.open = open;
    }

    /**
     * People work until it is closed.
     *
     * @param ready when the server said that it is, by {@link System#nanoTime}
     */
    static Gate open(long ready) {
        return new Gate(ready, true);
    }

    /** People only send what was not acknowledged. */
    static Gate forTheRest() {
        return new Gate(System.nanoTime(), false);
    }

    boolean open() {
        return open;
    }

    /** Whether it is worth trying to sign in. */
    boolean patient() {
        return patient;
    }

    void close() {
        open = false;
        patient = false;
    }

    /** Somebody sees again what he saw before the server went away. */
    void back() {
        slowest.accumulateAndGet(System.nanoTime() - ready, Math::max);
    }

    /** The longest time somebody took to be back, from when the server was ready; 0: nobody yet. */
    double slowestBack() {
        return slowest.get() / 1e9;
    }
}
