package vn.hoctap.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;

/**
 * Extra time to be given: to a person or to everybody of a unit.
 *
 * @param more added to the end of attempts, also of those under way; up to a day
 * @param closesAt a later closing; null for the quiz's
 * @param reason 1 to 500 characters
 */
public record ExtraTime(
        @Nullable PersonId person,
        @Nullable UnitId unit,
        Duration more,
        @Nullable Instant closesAt,
        String reason) {

    private static final int LONGEST_REASON = 500;
    private static final Duration MOST = Duration.ofDays(1);

    public ExtraTime {
        reason = reason.strip();
        if ((person == null) == (unit == null)) {
            throw new IllegalArgumentException("Either a person or a unit.");
        }
        if (more.isNegative() || more.compareTo(MOST) > 0 || (more.isZero() && closesAt == null)) {
            throw new IllegalArgumentException("Up to a day, not " + more);
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to 500 characters.");
        }
    }
}
