package vn.hoctap.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one request asks for a dozen times is read once: roles, the root, who is signed in. Outside
 * of such work everything is read each time. A change in this process counts at once, also for a
 * request under way.
 */
public final class ReadOnce {

    private static final ScopedValue<Memory> NOW = ScopedValue.newInstance();
    private static final AtomicLong CHANGES = new AtomicLong();

    private ReadOnce() {}

    private static final class Memory {

        private final Map<Object, Object> read = new HashMap<>();
        private long as = CHANGES.get();

        Map<Object, Object> read() {
            long now = CHANGES.get();
            if (as != now) {
                read.clear();
                as = now;
            }
            return read;
        }
    }

    /** Does something that asks again and again. */
    public static <T extends @Nullable Object, X extends Throwable> T within(
            ScopedValue.CallableOp<T, X> work) throws X {
        return NOW.isBound() ? work.call() : ScopedValue.where(NOW, new Memory()).call(work);
    }

    /**
     * What was read within this work, or is read now.
     *
     * @param key of a class of its own for each kind of thing
     */
    @SuppressWarnings("unchecked")
    public static <T> T of(Object key, Supplier<T> read) {
        if (!NOW.isBound()) {
            return read.get();
        }
        var known = NOW.get().read().get(key);
        if (known != null) {
            return (T) known;
        }
        var found = read.get();
        NOW.get().read().put(key, found);
        return found;
    }

    /** Something that is read once has changed; again when that is committed. */
    public static void changed() {
        CHANGES.incrementAndGet();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            CHANGES.incrementAndGet();
                        }
                    });
        }
    }
}
