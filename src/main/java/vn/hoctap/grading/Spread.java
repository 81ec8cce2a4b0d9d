package vn.hoctap.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How marks are spread: how many results lie from each whole point to the next.
 *
 * @param counts from 0 points up; the last holds the most points too
 * @param mean of all; null while there is none
 */
public record Spread(List<Integer> counts, @Nullable BigDecimal mean) {

    public Spread {
        counts = List.copyOf(counts);
    }

    public Optional<BigDecimal> meanIfAny() {
        return Optional.ofNullable(mean);
    }

    public int all() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public int most() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
