package vn.hoctap.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt stands by the server's clock.
 *
 * @param endsAt null without a limit
 * @param revision how many answers were stored
 */
public record TimeLeft(AttemptState state, @Nullable Instant endsAt, Instant now, long revision) {}
