package vn.hoctap.pieces;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.shared.PieceUnderWay;
import vn.hoctap.shared.Vietnam;

/** Takes a piece once, in one transaction with what its module makes of it. */
@Component
class PieceInbox {

    private static final int LONGEST_REPLY = 4_000;

    private final PieceLedger ledger;
    private final JsonMapper json;
    private final Clock clock;

    PieceInbox(PieceLedger ledger, JsonMapper json, Clock clock) {
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @return the reply as JSON; for a key already known the one given the first time
     */
    @Transactional
    String take(PieceReceiver receiver, UUID account, Delivery delivery) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var piece =
                new Piece(
                        delivery.key(),
                        delivery.target(),
                        delivery.sequence(),
                        delivery.body(),
                        at);
        var slot = receiver.slot(piece);
        var before = ledger.before(delivery, receiver.kind(), account, slot);
        if (before.same().isPresent()) {
            return firstReply(before.same().get(), receiver.kind(), account, delivery);
        }
        var told =
                before.superseded()
                        ? Map.<String, Object>of("superseded", true)
                        : PieceUnderWay.take(() -> receiver.receive(piece));
        var reply = reply(at, told);
        ledger.enter(delivery, receiver.kind(), account, slot, at, reply);
        return reply;
    }

    private String reply(Instant at, Map<String, Object> told) {
        var members = new LinkedHashMap<String, Object>();
        members.put("savedAt", Vietnam.time(at));
        members.put("at", at.toString());
        members.putAll(told);
        var reply = json.writeValueAsString(members);
        if (reply.length() > LONGEST_REPLY) {
            throw new IllegalStateException("A reply of " + reply.length() + " characters");
        }
        return reply;
    }

    private static String firstReply(
            PieceLedger.Entry entry, String kind, UUID account, Delivery delivery) {
        boolean same =
                entry.kind().equals(kind)
                        && entry.account().equals(account)
                        && entry.target().equals(delivery.target());
        var reply = entry.reply();
        if (!same || reply == null) {
            throw new PieceKeyReused(delivery.key());
        }
        return reply;
    }
}
