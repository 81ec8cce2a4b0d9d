package vn.hoctap.pieces;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers keys and replies. */
@Component
class PieceLedger {

    /** Who sent a remembered piece, for what, and what he was told. */
    record Entry(String kind, UUID account, UUID target, @Nullable String reply) {}

    private final JdbcClient jdbc;

    PieceLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the key is new; waits for a delivery of the same key that is under way. */
    boolean enter(
            Delivery delivery,
            String kind,
            UUID account,
            Optional<String> slot,
            Instant receivedAt) {
        return jdbc.sql(
                                """
                                insert into pieces_piece (piece_id, kind, account_id, page_id,
                                       target_id, slot, sequence_no, received_at)
                                values (:id, :kind, :account, :page, :target, :slot, :sequence, :at)
                                on conflict do nothing
                                """)
                        .param("id", delivery.key())
                        .param("kind", kind)
                        .param("account", account)
                        .param("page", delivery.page())
                        .param("target", delivery.target())
                        .param("slot", slot.orElse(null))
                        .param("sequence", delivery.sequence())
                        .param("at", receivedAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether the same page already sent a later piece for the same slot. */
    boolean superseded(Delivery delivery, String kind, UUID account, String slot) {
        return jdbc.sql(
                        """
                        select 1 from pieces_piece
                         where target_id = :target and page_id = :page and slot = :slot
                           and sequence_no > :sequence and account_id = :account and kind = :kind
                         fetch first 1 rows only
                        """)
                .param("target", delivery.target())
                .param("page", delivery.page())
                .param("slot", slot)
                .param("kind", kind)
                .param("sequence", delivery.sequence())
                .param("account", account)
                .query((row, n) -> row.getInt(1))
                .optional()
                .isPresent();
    }

    void reply(UUID key, String reply) {
        jdbc.sql("update pieces_piece set reply = :reply where piece_id = :id")
                .param("reply", reply)
                .param("id", key)
                .update();
    }

    Optional<Entry> find(UUID key) {
        return jdbc.sql(
                        """
                        select kind, account_id, target_id, reply
                          from pieces_piece where piece_id = :id
                        """)
                .param("id", key)
                .query((row, n) ->
                        new Entry(
                                row.getString("kind"),
                                row.getObject("account_id", UUID.class),
                                row.getObject("target_id", UUID.class),
                                row.getString("reply")))
                .optional();
    }

    int forgetBefore(Instant at) {
        return jdbc.sql("delete from pieces_piece where received_at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
