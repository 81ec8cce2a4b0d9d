package vn.hoctap.drill;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.NotAsExpected;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/** Somebody who works until the server is gone, and goes on where he was when it is back. */
abstract class Worker {

    private static final int BETWEEN_TRIES = 100;

    final Bloc bloc;
    final Bloc.Person person;
    final Ledger ledger;
    private @Nullable Pieces pieces;
    private Ledger.@Nullable Entry waiting;

    Worker(Bloc bloc, Bloc.Person person, Ledger ledger) {
        this.bloc = bloc;
        this.person = person;
        this.ledger = ledger;
    }

    /** Signs in, sends once more what was not acknowledged, and works until he is stopped. */
    final void work(Line line, Gate gate) throws Exception {
        signIn(line, gate);
        // the page stays open in the browser; its line is new
        boolean returns = pieces != null;
        var page = pieces == null ? new Pieces(line) : pieces.on(line);
        pieces = page;
        line.get("pulse", "api/pulse");
        if (waiting != null) {
            deliver(page, waiting);
        }
        begin(line, page);
        if (returns && seesItsPlace()) {
            gate.back();
        }
        try {
            while (gate.open()) {
                act(line, page);
            }
        } finally {
            settle();
        }
    }

    /** Waits for what is under way beside his acts. */
    void settle() throws InterruptedException {}

    /** Until it is taken: a database that was killed is missed for a moment. */
    private void signIn(Line line, Gate gate) throws Exception {
        while (true) {
            try {
                line.signIn(person.username(), Bloc.PASSWORD);
                return;
            } catch (IOException | NotAsExpected notYet) {
                if (!gate.patient()) {
                    throw notYet;
                }
                Pauses.rest(BETWEEN_TRIES);
            }
        }
    }

    /** Whether what it opened is a place where it was before. */
    boolean seesItsPlace() {
        return false;
    }

    /** Opens what he works at. */
    abstract void begin(Line line, Pieces page) throws Exception;

    /** One thing more. */
    abstract void act(Line line, Pieces page) throws Exception;

    /**
     * By the channel of acknowledged writes.
     *
     * @throws NotAsExpected when it was not taken; it is sent again when the server is back
     */
    final void send(Pieces page, Ledger.Kind kind, String slot, String value, Pieces.Piece piece)
            throws Exception {
        var entry = ledger.sent(kind, piece.target(), slot, value, piece);
        waiting = entry;
        deliver(page, entry);
        if (ThreadLocalRandom.current().nextInt(50) == 0) {
            // as a page that did not hear the answer
            deliver(page, entry);
        }
    }

    private void deliver(Pieces page, Ledger.Entry entry) throws Exception {
        var piece = entry.piece;
        if (piece != null) {
            var answer = page.send(piece);
            if (answer.status() != 200) {
                throw new NotAsExpected("piece", answer);
            }
        }
        ledger.acknowledged(entry);
        waiting = null;
    }

    /** By a click that the page answers. */
    final void click(Screen screen, String id, Ledger.Entry entry) throws Exception {
        screen.click(id);
        ledger.acknowledged(entry);
    }
}
