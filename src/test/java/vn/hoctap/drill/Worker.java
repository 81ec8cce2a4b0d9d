package vn.hoctap.drill;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.NotAsExpected;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/** Somebody who works until the server is gone, and goes on where he was when it is back. */
abstract class Worker {

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
        line.signIn(person.username(), Bloc.PASSWORD);
        // the page stays open in the browser; its line is new
        var page = pieces == null ? new Pieces(line) : pieces.on(line);
        pieces = page;
        line.get("pulse", "api/pulse");
        if (waiting != null) {
            deliver(page, waiting);
        }
        begin(line, page);
        while (gate.open()) {
            act(line, page);
        }
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
