package vn.hoctap.pieces;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Durability;

/**
 * {@code POST /api/pieces/KIND} with {@code {key, page?, target, sequence, body}}.
 *
 * <p>200 means on the disk: {@code {savedAt, at, ...}}. 400, 403, 409, 410 and 413 carry {@code
 * {code}} and sending again is useless; 401 asks for signing in; any other status means: send it
 * again.
 */
@RestController
class PieceEndpoint {

    /** Longer than any essay the product takes. */
    static final int LARGEST_BYTES = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(PieceEndpoint.class);

    private final Map<String, PieceReceiver> receivers;
    private final PieceInbox inbox;
    private final Durability durability;
    private final Actors actors;
    private final Surroundings around;
    private final OneAtATime order = new OneAtATime();

    PieceEndpoint(
            List<PieceReceiver> receivers,
            PieceInbox inbox,
            Durability durability,
            Actors actors,
            Surroundings around) {
        this.receivers =
                receivers.stream()
                        .collect(Collectors.toMap(PieceReceiver::kind, Function.identity()));
        this.inbox = inbox;
        this.durability = durability;
        this.actors = actors;
        this.around = around;
    }

    @PostMapping(path = "/api/pieces/{kind}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> take(@PathVariable String kind, HttpServletRequest request)
            throws IOException {
        var account = actors.current().map(Actor::account);
        var receiver = receivers.get(kind);
        if (account.isEmpty()) {
            return refused(401, "pieces.sign-in");
        }
        if (receiver == null) {
            return refused(404, "pieces.unknown-kind");
        }
        around.touch(request);
        var bytes = request.getInputStream().readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            return refused(413, "pieces.too-large");
        }
        var delivery = Delivery.parse(around.json(), bytes);
        var timer = Timer.start();
        var reply = settled(receiver, account.get(), delivery);
        timer.stop(around.timer(kind));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(reply);
    }

    private String settled(PieceReceiver receiver, UUID account, Delivery delivery) {
        var reply = order.with(delivery.target(), () -> inbox.take(receiver, account, delivery));
        durability.settle();
        return reply;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(PieceRefused refusal) {
        LOG.info("Piece refused: {}", refusal.getMessage());
        return refused(refusal.kind().status(), refusal.code());
    }

    @ExceptionHandler
    ResponseEntity<String> notAllowed(AccessDeniedException denied) {
        LOG.info("Piece not allowed: {}", denied.getMessage());
        return refused(403, "pieces.not-allowed");
    }

    /** Also while the database is away: the page keeps what it has and sends it again. */
    @ExceptionHandler({
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        TransactionException.class
    })
    ResponseEntity<String> busy(Exception busy) {
        LOG.warn("Piece to be sent again", busy);
        return refused(503, "pieces.busy");
    }

    private static ResponseEntity<String> refused(int status, String code) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body("{\"code\":\"" + code + "\"}");
    }

    /** What the endpoint needs beside the piece itself. */
    @Component
    static class Surroundings {

        private final JsonMapper json;
        private final MeterRegistry meters;
        private final Optional<Presence> presence;
        private final Clock clock;

        Surroundings(
                JsonMapper json, MeterRegistry meters, Optional<Presence> presence, Clock clock) {
            this.json = json;
            this.meters = meters;
            this.presence = presence;
            this.clock = clock;
        }

        JsonMapper json() {
            return json;
        }

        Timer timer(String kind) {
            return Timer.builder(PieceFigures.METER)
                    .tag("kind", kind)
                    .publishPercentiles(0.5, 0.95)
                    .register(meters);
        }

        void touch(HttpServletRequest request) {
            var session = request.getSession(false);
            if (session != null) {
                presence.ifPresent(it -> it.seen(session, clock.instant()));
            }
        }
    }
}
