package vn.hoctap.members;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import vn.hoctap.drive.Line;

/** What one member does after signing in, and what of it must be in the database afterwards. */
interface Journey {

    /**
     * Goes the way to its end.
     *
     * @param pause between two acts of the member
     */
    void go(Line line, Duration pause) throws Exception;

    /**
     * Compares what was sent with the rows.
     *
     * @param users who went this way
     * @return how many differ
     */
    int missing(Connection database, Collection<String> users) throws SQLException;

    /** As somebody who reads and thinks. */
    static void rest(Duration pause) {
        if (!pause.isZero()) {
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
