package vn.hoctap.shared;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * H2's {@code CHECKPOINT SYNC}, one for all who wait: a caller who finds that a checkpoint began
 * after his commit has nothing left to do.
 */
final class CheckpointDurability implements Durability {

    private final JdbcTemplate jdbc;
    private final ReentrantLock one = new ReentrantLock(true);
    private final AtomicLong begun = new AtomicLong();

    CheckpointDurability(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public void settle() {
        long seen = begun.get();
        one.lock();
        try {
            // a checkpoint counted after the commit began after it, and has ended by now
            if (begun.get() == seen) {
                begun.incrementAndGet();
                jdbc.execute("checkpoint sync");
            }
        } finally {
            one.unlock();
        }
    }
}
