package vn.hoctap.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest
@Import(UnfinishedEventsTest.Listener.class)
abstract class UnfinishedEventsTest {

    /** Something happened. */
    record Happened(String what) {}

    /** Fails the first time. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Listener {

        private final List<String> heard = new CopyOnWriteArrayList<>();

        List<String> heard() {
            return List.copyOf(heard);
        }

        @ApplicationModuleListener
        void on(Happened event) {
            heard.add(event.what());
            if (heard.size() == 1) {
                throw new IllegalStateException("The database is away");
            }
        }
    }

    @Autowired private Listener listener;
    @Autowired private UnfinishedEvents events;
    @Autowired private ApplicationEventPublisher publisher;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    @Test
    void whatAListenerFailedAtIsDeliveredAgainWithoutANewStart() {
        transaction.executeWithoutResult(status -> publisher.publishEvent(new Happened("một")));
        await().until(() -> publications("FAILED") == 1);

        events.run();
        assertThat(listener.heard()).as("it rests first").containsExactly("một");

        events.repeat(clock.instant().plusSeconds(120));
        await().until(() -> listener.heard().size() == 2);
        await().until(() -> publications("%") == 0);
        events.repeat(clock.instant().plusSeconds(600));
        assertThat(listener.heard()).containsExactly("một", "một");
    }

    private int publications(String status) {
        return jdbc.sql(
                        "select count(*) from event_publication where status like :status and"
                                + " event_type like '%UnfinishedEventsTest%'")
                .param("status", status)
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
