package vn.hoctap.shared;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.h2.api.ErrorCode;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Opens the embedded database again after it closed itself because it could not write.
 *
 * <p>H2 keeps the file locked, and answers nothing, until the last connection to what it closed has
 * ended: whoever is told that it is closed ends all of them, and the next one opens the file again.
 * It holds what was acknowledged.
 */
@Component
class Reopening implements BeanPostProcessor, SQLExceptionOverride {

    private final List<HikariDataSource> pools = new CopyOnWriteArrayList<>();
    private final List<Runnable> others = new CopyOnWriteArrayList<>();

    @java.lang.Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setExceptionOverride(this);
            pools.add(pool);
        }
        return bean;
    }

    /** Ends a connection outside of the pools as well. */
    void ends(Runnable other) {
        others.add(other);
    }

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        if (failure.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED) {
            return Override.CONTINUE_EVICT;
        }
        others.forEach(Runnable::run);
        for (var pool : pools) {
            var all = pool.getHikariPoolMXBean();
            if (all != null) {
                all.softEvictConnections();
            }
        }
        return Override.MUST_EVICT;
    }
}
