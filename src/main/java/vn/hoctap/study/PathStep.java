package vn.hoctap.study;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of somebody's path.
 *
 * @param due the last day, extensions included; null when none is set
 * @param doneAt null until done
 */
public record PathStep(
        Step step, StepState state, @Nullable LocalDate due, @Nullable Instant doneAt) {}
