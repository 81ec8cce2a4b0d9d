package vn.hoctap.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Extra time that was given.
 *
 * @param person his name; null when it was given to a unit
 * @param unit its name then
 */
public record ExtraRow(
        @Nullable String person,
        @Nullable String unit,
        Duration more,
        @Nullable Instant closesAt,
        String reason,
        Instant givenAt) {}
