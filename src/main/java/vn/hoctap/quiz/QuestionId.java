package vn.hoctap.quiz;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** A question of the bank, whatever its wording. */
public record QuestionId(UUID value) implements TypedId {

    static QuestionId next() {
        return new QuestionId(UUID.randomUUID());
    }
}
