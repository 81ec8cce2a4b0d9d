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

    private static final String BEFORE =
            """
            select piece_id, kind, account_id, target_id, reply from pieces_piece
             where piece_id = :id
            """;

    private static final String LATER =
            """
             union all
            (select piece_id, kind, account_id, target_id, reply from pieces_piece
              where target_id = :target and page_id = :page and slot = :slot
                and sequence_no > :sequence and account_id = :account and kind = :kind
              fetch first 1 rows only)
            """;

    private final JdbcClient jdbc;

    PieceLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known that bears on a piece.
     *
     * @param same the piece itself, taken before
     * @param superseded whether the same page already sent a later piece for the same slot
     */
    record Before(Optional<Entry> same, boolean superseded) {}

    Before before(Delivery delivery, String kind, UUID account, Optional<String> slot) {
        var found =
                jdbc.sql(slot.isPresent() ? BEFORE + LATER : BEFORE)
                        .param("id", delivery.key())
                        .param("target", delivery.target())
                        .param("page", delivery.page())
                        .param("slot", slot.orElse(null))
                        .param("kind", kind)
                        .param("sequence", delivery.sequence())
                        .param("account", account)
                        .query((row, n) ->
                                new Found(
                                        row.getObject("piece_id", UUID.class),
                                        new Entry(
                                                row.getString("kind"),
                                                row.getObject("account_id", UUID.class),
                                                row.getObject("target_id", UUID.class),
                                                row.getString("reply"))))
                        .list();
        var same =
                found.stream()
                        .filter(it -> it.key().equals(delivery.key()))
                        .map(Found::entry)
                        .findFirst();
        return new Before(same, same.isEmpty() && !found.isEmpty());
    }

    private record Found(UUID key, Entry entry) {}

    /**
     * Remembers a piece with its reply.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the key was taken meanwhile
     */
    void enter(
            Delivery delivery,
            String kind,
            UUID account,
            Optional<String> slot,
            Instant receivedAt,
            String reply) {
        jdbc.sql(
                        """
                        insert into pieces_piece (piece_id, kind, account_id, page_id,
                               target_id, slot, sequence_no, received_at, reply)
                        values (:id, :kind, :account, :page, :target, :slot, :sequence, :at,
                                :reply)
                        """)
                .param("id", delivery.key())
                .param("kind", kind)
                .param("account", account)
                .param("page", delivery.page())
                .param("target", delivery.target())
                .param("slot", slot.orElse(null))
                .param("sequence", delivery.sequence())
                .param("at", receivedAt.atOffset(ZoneOffset.UTC))
                .param("reply", reply)
                .update();
    }

    int forgetBefore(Instant at) {
        return jdbc.sql("delete from pieces_piece where received_at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
