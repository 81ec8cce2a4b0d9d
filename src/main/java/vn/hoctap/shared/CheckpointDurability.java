package vn.hoctap.shared;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * H2's {@code CHECKPOINT SYNC}, one for all who wait: a caller who finds that a checkpoint began
 * after his commit and succeeded has nothing left to do.
 *
 * <p>On a connection of its own: those who wait still hold theirs, and a pool that is empty would
 * wait for itself.
 */
final class CheckpointDurability implements Durability, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointDurability.class);

    private final String url;
    private final String user;
    private final String password;
    private final ReentrantLock one = new ReentrantLock(true);
    private final AtomicLong begun = new AtomicLong();

    /** Number of the last checkpoint that did not fail. */
    private long succeeded;

    private @Nullable Connection connection;

    CheckpointDurability(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public void settle() {
        long seen = begun.get();
        one.lock();
        try {
            // a checkpoint counted after the commit began after it, and has ended by now
            if (succeeded <= seen) {
                long number = begun.incrementAndGet();
                checkpoint();
                succeeded = number;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The checkpoint failed.", e);
        } finally {
            one.unlock();
        }
    }

    private void checkpoint() throws SQLException {
        var open = connection;
        if (open == null || open.isClosed()) {
            open = DriverManager.getConnection(url, user, password);
            connection = open;
        }
        try (var statement = open.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /** The next checkpoint opens a connection of its own again. */
    void disconnect() {
        try {
            close();
        } catch (SQLException gone) {
            LOG.debug("The database had closed the connection.", gone);
        }
    }

    @Override
    public void close() throws SQLException {
        one.lock();
        try {
            var open = connection;
            connection = null;
            if (open != null) {
                open.close();
            }
        } finally {
            one.unlock();
        }
    }
}
