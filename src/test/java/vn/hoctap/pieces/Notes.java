package vn.hoctap.pieces;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A kind of piece that remembers what was applied and refuses on demand. */
class Notes implements PieceReceiver {

    final List<String> applied = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public Optional<String> slot(Piece piece) {
        return piece.body().has("adds")
                ? Optional.empty()
                : Optional.of(piece.body().path("line").asString(""));
    }

    @Override
    public Map<String, Object> receive(Piece piece) {
        var text = piece.body().path("text").asString("");
        switch (text) {
            case "closed" -> throw new NotesClosed();
            case "foreign" -> throw new AccessDeniedException("note.write refused");
            case "away" -> throw new CannotCreateTransactionException("no database");
            case "broken" -> throw new IllegalStateException("broken");
            default -> applied.add(text);
        }
        return Map.of("count", applied.size());
    }

    static class NotesClosed extends PieceRefused {
        NotesClosed() {
            super(Kind.TOO_LATE, "note.closed", "closed");
        }
    }
}
