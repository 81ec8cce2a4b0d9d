package vn.hoctap.grading.ui;

import java.util.Optional;
import java.util.UUID;

/** Ids in addresses. */
final class Ids {

    private Ids() {}

    /** Empty when an address was mistyped. */
    static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException mistyped) {
            return Optional.empty();
        }
    }
}
