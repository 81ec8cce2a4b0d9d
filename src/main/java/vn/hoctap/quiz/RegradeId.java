package vn.hoctap.quiz;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A regrading, previewed or applied. */
public record RegradeId(UUID value) implements TypedId {

    static RegradeId next() {
        return new RegradeId(UUID.randomUUID());
    }
}
