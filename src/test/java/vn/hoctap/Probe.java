package vn.hoctap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceReceiver;

/** Takes pieces of the kind {@code probe} and remembers what was in them. */
@TestComponent
class Probe implements PieceReceiver {

    private final List<String> bodies = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return "probe";
    }

    @Override
    public Map<String, Object> receive(Piece piece) {
        bodies.add(piece.body().path("text").asString());
        return Map.of();
    }

    List<String> received() {
        return List.copyOf(bodies);
    }

    void forget() {
        bodies.clear();
    }
}
