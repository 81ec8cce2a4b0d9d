package vn.hoctap.quiz;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a question counts in a quiz.
 *
 * @param item the question
 * @param weight what a full answer earns, 0 (voided) to 10
 * @param version the wording whose key marks; null for the one that was asked
 */
public record Ruling(UUID item, double weight, @Nullable Integer version) {

    private static final double MOST = 10;

    public Ruling {
        if (!(weight >= 0 && weight <= MOST)) {
            throw new IllegalArgumentException("A question counts 0 to 10, not " + weight);
        }
    }
}
