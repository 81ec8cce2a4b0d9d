package vn.hoctap.grading;

import java.math.BigDecimal;

/**
 * A level of a criterion.
 *
 * @param key of its word in the translations, {@code grading.level.KEY}
 */
public record Level(String key, BigDecimal points) {}
