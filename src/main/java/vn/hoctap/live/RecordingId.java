package vn.hoctap.live;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A recorded session of a plan. */
public record RecordingId(UUID value) implements TypedId {

    static RecordingId next() {
        return new RecordingId(UUID.randomUUID());
    }
}
