package vn.hoctap.pieces;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One acknowledged write as the page sent it.
 *
 * @param key the page's idempotency key; a second delivery gets the first one's reply
 * @param target the id of what it belongs to: an attempt, a recording, a draft
 * @param sequence counts up per page and target; an older one than the last is not applied
 * @param body what the kind wants
 * @param receivedAt the server's clock
 */
public record Piece(UUID key, UUID target, long sequence, JsonNode body, Instant receivedAt) {}
