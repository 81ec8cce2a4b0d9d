package vn.hoctap.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class CheckpointDurabilityTest {

    private static final String URL = "jdbc:full-disk:";

    private final Driver driver = mock();
    private final AtomicBoolean full = new AtomicBoolean();
    private final AtomicInteger checkpoints = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CheckpointDurability durability = new CheckpointDurability(URL, "sa", "");

    @BeforeEach
    void aDiskThatMayBeFull() throws SQLException {
        Connection connection = mock();
        Statement statement = mock();
        when(driver.acceptsURL(URL)).thenReturn(true);
        when(driver.connect(anyString(), any()))
                .thenAnswer(call -> URL.equals(call.getArgument(0)) ? connection : null);
        when(connection.createStatement()).thenReturn(statement);
        when(statement.execute("checkpoint sync"))
                .thenAnswer(call -> {
                    int number = checkpoints.incrementAndGet();
                    begun.countDown();
                    goOn.await();
                    // the first of all was begun while there was room
                    if (number > 1 && full.get()) {
                        throw new SQLException("No space left on device");
                    }
                    return false;
                });
        DriverManager.registerDriver(driver);
    }

    @AfterEach
    void forgetIt() throws SQLException {
        DriverManager.deregisterDriver(driver);
    }

    /** One is under way while two more wait; theirs fails. */
    @Test
    void nobodyIsAcknowledgedByACheckpointThatFailed() throws Exception {
        var first = new Waiting();
        begun.await();
        var second = new Waiting();
        var third = new Waiting();
        second.isInLine();
        third.isInLine();
        full.set(true);
        goOn.countDown();

        assertThat(first.outcome()).isEmpty();
        assertThat(second.outcome()).get().isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(third.outcome()).get().isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(checkpoints).hasValue(3);

        full.set(false);
        durability.settle();
        assertThat(checkpoints).hasValue(4);
    }

    @Test
    void thoseWhoWaitTogetherShareOne() throws Exception {
        var first = new Waiting();
        begun.await();
        var second = new Waiting();
        var third = new Waiting();
        second.isInLine();
        third.isInLine();
        goOn.countDown();

        assertThat(first.outcome()).isEmpty();
        assertThat(second.outcome()).isEmpty();
        assertThat(third.outcome()).isEmpty();
        assertThat(checkpoints).hasValue(2);
    }

    /** Somebody whose commit is to be settled. */
    private final class Waiting {

        private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        private final Thread thread = Thread.ofPlatform().start(this::settle);

        private void settle() {
            try {
                durability.settle();
            } catch (RuntimeException e) {
                failure.set(e);
            }
        }

        void isInLine() {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }

        Optional<RuntimeException> outcome() throws InterruptedException {
            thread.join();
            return Optional.ofNullable(failure.get());
        }
    }
}
