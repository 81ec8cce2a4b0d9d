package vn.hoctap.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.identity.PolicyTable;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.AuditTrail;

/** Inserts a line in the caller's transaction: what is rolled back was not done. */
@Component
class AuditWriter implements AuditTrail {

    private final PolicyTable table = PolicyTable.load();
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Clock clock;

    AuditWriter(JdbcClient jdbc, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void write(String operation, Optional<UUID> object) {
        var actor = actors.current();
        boolean readsText = table.row(operation).effect() == PolicyTable.Effect.READS_TEXT;
        jdbc.sql(
                        """
                        insert into audit_entry
                            (id, at, account_id, person_id, operation, reads_text, object_id, address)
                        values (:id, :at, :account, :person, :operation, :reads, :object, :address)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", actor.map(Actor::account).orElse(null))
                .param("person", actor.flatMap(Actor::personIfAny).orElse(null))
                .param("operation", operation)
                .param("reads", readsText)
                .param("object", object.orElse(null))
                .param("address", actor.map(Actor::address).orElse(null))
                .update();
    }
}
