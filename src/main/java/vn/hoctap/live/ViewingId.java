package vn.hoctap.live;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** One opening of the player by one person. */
public record ViewingId(UUID value) implements TypedId {

    static ViewingId next() {
        return new ViewingId(UUID.randomUUID());
    }
}
