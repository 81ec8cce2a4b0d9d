package vn.hoctap.pieces;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A piece as it came over the line.
 *
 * @param page the page that counts the sequence; the target itself where the page gives no id
 */
record Delivery(UUID key, UUID page, UUID target, long sequence, JsonNode body) {

    /**
     * @throws PieceMalformed when it is no JSON object with these members
     */
    static Delivery parse(JsonMapper json, byte[] bytes) {
        JsonNode node;
        try {
            node = json.readTree(bytes);
        } catch (JacksonException e) {
            throw new PieceMalformed("No JSON: " + e.getOriginalMessage());
        }
        var target = uuid(node, "target");
        var sequence = node.path("sequence");
        var body = node.path("body");
        if (!sequence.isIntegralNumber() || !sequence.canConvertToLong() || !body.isObject()) {
            throw new PieceMalformed("sequence or body");
        }
        return new Delivery(
                uuid(node, "key"),
                optionalUuid(node, "page").orElse(target),
                target,
                sequence.longValue(),
                body);
    }

    private static Optional<UUID> optionalUuid(JsonNode node, String name) {
        return node.has(name) ? Optional.of(uuid(node, name)) : Optional.empty();
    }

    private static UUID uuid(JsonNode node, String name) {
        var id = uuidOrNull(node.path(name));
        if (id == null) {
            throw new PieceMalformed(name + " is no UUID");
        }
        return id;
    }

    private static @Nullable UUID uuidOrNull(JsonNode node) {
        if (!node.isString() || node.stringValue().length() != 36) {
            return null;
        }
        try {
            return UUID.fromString(node.stringValue());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
