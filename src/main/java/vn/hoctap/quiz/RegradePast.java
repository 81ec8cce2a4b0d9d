package vn.hoctap.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A regrading that was applied.
 *
 * @param version the wording whose key marks since; null for the one that was asked
 * @param changed how many results changed
 */
public record RegradePast(
        RegradeId id,
        String stem,
        double weight,
        @Nullable Integer version,
        String reason,
        Instant appliedAt,
        int changed) {}
