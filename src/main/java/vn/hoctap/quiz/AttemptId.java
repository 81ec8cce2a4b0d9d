package vn.hoctap.quiz;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** One attempt of one person at a quiz. */
public record AttemptId(UUID value) implements TypedId {

    static AttemptId next() {
        return new AttemptId(UUID.randomUUID());
    }
}
