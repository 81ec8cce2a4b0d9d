package vn.hoctap.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.shared.Demonstration;

/** Which parts are there; a part is loaded as a whole or not at all, also when the process dies. */
@Component
class DemoParts implements Demonstration {

    /** The first of them. */
    static final String PEOPLE = "people";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean known;

    DemoParts(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean loaded() {
        known = known || has(PEOPLE);
        return known;
    }

    boolean has(String part) {
        return jdbc.sql("select count(*) from demo_part where name = :name")
                        .param("name", part)
                        .query((row, n) -> row.getInt(1))
                        .single()
                > 0;
    }

    /** Does the work and notes it in the same transaction, unless that was done before. */
    void load(String part, Runnable work) {
        if (!has(part)) {
            transaction.executeWithoutResult(status -> {
                note(part);
                work.run();
            });
        }
    }

    private void note(String part) {
        jdbc.sql("insert into demo_part (name, loaded_at) values (:name, :now)")
                .param("name", part)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
