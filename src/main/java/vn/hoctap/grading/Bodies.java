package vn.hoctap.grading;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.hoctap.pieces.PieceMalformed;

/** Reads what pieces bring. */
final class Bodies {

    private Bodies() {}

    /**
     * @throws PieceMalformed when there is no id
     */
    static UUID id(JsonNode body, String name) {
        try {
            return UUID.fromString(text(body, name));
        } catch (IllegalArgumentException no) {
            throw new PieceMalformed(name);
        }
    }

    /**
     * @throws PieceMalformed when there is no text
     */
    static String text(JsonNode body, String name) {
        var text = body.path(name);
        if (!text.isString()) {
            throw new PieceMalformed(name);
        }
        return text.stringValue();
    }
}
