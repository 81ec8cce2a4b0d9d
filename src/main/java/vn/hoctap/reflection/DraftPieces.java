package vn.hoctap.reflection;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceMalformed;
import vn.hoctap.pieces.PieceReceiver;

/**
 * Typed text on its way, for a reflection: {@code {"text": "...", "format": "h p u:0-4", "base": 3,
 * "writer": "UUID"}}; without format it is in paragraphs. The page is told how many words it has,
 * the revision it builds on next, and whether a text of another page is kept beside it.
 */
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
        var saved =
                handIns.save(
                        new ReflectionId(piece.target()),
                        Written.of(text.stringValue(), piece.body().path("format").asString("")),
                        base(piece.body()));
        return Map.of(
                "words", saved.draft().words(),
                "draft", saved.draft().id().value().toString(),
                "revision", saved.revision(),
                "besideAnother", saved.besideAnother());
    }

    private static DraftBase base(JsonNode body) {
        var revision = body.path("base");
        if (!revision.isInt()) {
            throw new PieceMalformed("base");
        }
        try {
            return new DraftBase(
                    revision.intValue(), UUID.fromString(body.path("writer").asString("")));
        } catch (IllegalArgumentException e) {
            throw new PieceMalformed("writer");
        }
    }
}
