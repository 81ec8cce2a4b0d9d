package vn.hoctap.shared;

import java.time.Duration;

/**
 * Work that time brings: deadlines passed, reminders, things too old to keep.
 *
 * <p>A sweep looks in the database for what is due and does it; nothing is planned in memory, so
 * what fell due while the server was down is done after its start. Running twice changes nothing.
 */
public interface Sweep {

    /** For the log and the status page. */
    String name();

    /** How long after one run the next begins. */
    Duration every();

    /** Does everything that is due by the injected clock. */
    void run();
}
