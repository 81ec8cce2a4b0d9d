package vn.hoctap.grading;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something that is looked at.
 *
 * @param key of its name in the translations, {@code grading.criterion.KEY}
 * @param levels from the lowest to the highest; the highest is the most points there are
 */
public record Criterion(String key, List<Level> levels) {

    public Criterion {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("A criterion without levels: " + key);
        }
    }

    public BigDecimal most() {
        return levels.getLast().points();
    }

    boolean has(BigDecimal points) {
        return levels.stream().anyMatch(level -> level.points().compareTo(points) == 0);
    }
}
