package vn.hoctap.quiz;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** The quiz of a plan. */
public record QuizId(UUID value) implements TypedId {

    static QuizId next() {
        return new QuizId(UUID.randomUUID());
    }
}
