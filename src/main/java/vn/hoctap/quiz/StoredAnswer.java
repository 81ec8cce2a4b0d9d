package vn.hoctap.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer is stored.
 *
 * @param revision how many answers of the attempt are, so that a page notices those of another one
 * @param endsAt the end of the attempt, which may have become later; null without a limit
 */
public record StoredAnswer(long revision, @Nullable Instant endsAt) {}
