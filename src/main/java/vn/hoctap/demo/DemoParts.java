package vn.hoctap.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.shared.Demonstration;

/** Which parts are there; a part is loaded as a whole or not at all, also when the process dies. */
@Component
class DemoParts implements Demonstration {

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
        known = known || has("people");
        return known;
    }

    boolean has(String part) {
        return jdbc.sql("select count(*) from demo_part where name = :name")
                        .param("name", part)
                        .query((row, n) -> row.getInt(1))
                        .single()
                > 0;
    }

    /** Does the work and notes it in the same transaction. */
    <T> T load(String part, Supplier<T> work) {
        return transaction.execute(status -> {
            note(part);
            return work.get();
        });
    }

    /** For work whose steps commit by themselves: noted when it is done. */
    void note(String part) {
        jdbc.sql("insert into demo_part (name, loaded_at) values (:name, :now)")
                .param("name", part)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
