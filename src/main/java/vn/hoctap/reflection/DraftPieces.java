package vn.hoctap.reflection;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceMalformed;
import vn.hoctap.pieces.PieceReceiver;

/** Typed text on its way: {@code {"text": "..."}} for a reflection; told how many words it has. */
@Component
class DraftPieces implements PieceReceiver {

    private final HandIns handIns;

    DraftPieces(HandIns handIns) {
        this.handIns = handIns;
    }

    @Override
    public String kind() {
        return "draft";
    }

    @Override
    public Map<String, Object> receive(Piece piece) {
        var text = piece.body().path("text");
        if (!text.isString()) {
            throw new PieceMalformed("text");
        }
        var draft = handIns.save(new ReflectionId(piece.target()), text.stringValue());
        return Map.of("words", draft.words(), "draft", draft.id().value().toString());
    }
}
