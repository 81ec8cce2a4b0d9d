package vn.hoctap.drill;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** How long people wait after a fault, and how long they may. */
final class Promises {

    private static final double READY = 30;
    private static final double BACK = 10;
    private static final long INDEX_NANOS = 60_000_000_000L;
    private static final long BETWEEN_LOOKS = 300;

    private final Findings findings;
    private volatile long readyAt;
    private double slowestReady;
    private double slowestBack;
    private double slowestIndex;

    Promises(Findings findings) {
        this.findings = findings;
    }

    /** The server says that it is ready, at that {@link System#nanoTime}. */
    void ready(long at) {
        readyAt = at;
    }

    long readyAt() {
        return readyAt;
    }

    double slowestReady() {
        return slowestReady;
    }

    double slowestBack() {
        return slowestBack;
    }

    double slowestIndex() {
        return slowestIndex;
    }

    /** Seconds from the start of the server; of one that is interrupted nothing is promised. */
    double started(Fault fault, long from) {
        double seconds = seconds(readyAt - from);
        slowestReady = Math.max(slowestReady, seconds);
        if (seconds > READY && fault != Fault.RESTART_DURING_START) {
            findings.add(Findings.Kind.LATE, "ready " + from, seconds + " s");
        }
        return seconds;
    }

    /** Seconds until the last of those who came back saw his question again. */
    double back(Gate gate) {
        double seconds = Math.round(gate.slowestBack() * 10) / 10.0;
        slowestBack = Math.max(slowestBack, seconds);
        if (seconds > BACK) {
            findings.add(Findings.Kind.LATE, "back " + readyAt, seconds + " s");
        }
        return seconds;
    }

    /** Waits until the index is equal to the database; seconds since the server was ready. */
    double index(TextIndex index, Map<String, String> expected, Supplier<Set<String>> since) {
        while (!index.holds(expected, since.get())) {
            if (System.nanoTime() - readyAt > INDEX_NANOS) {
                findings.add(Findings.Kind.WRONG, "index " + readyAt, "not as the database");
                break;
            }
            Pauses.rest(BETWEEN_LOOKS);
        }
        double seconds = seconds(System.nanoTime() - readyAt);
        slowestIndex = Math.max(slowestIndex, seconds);
        return seconds;
    }

    private static double seconds(long nanos) {
        return Math.round(nanos / 1e8) / 10.0;
    }
}
