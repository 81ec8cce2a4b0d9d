package vn.hoctap.live;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoctap.roster.PersonId;

/**
 * One opening of the player as it is stored.
 *
 * @param closedAt when the same person opened another; null while it is the latest
 * @param claimedMillis what its messages said was watched, repetitions included
 * @param sequences numbers of the messages already counted
 */
record Viewing(
        ViewingId id,
        RecordingId recording,
        PersonId person,
        Instant openedAt,
        @Nullable Instant closedAt,
        long claimedMillis,
        Ranges sequences) {

    /** The fastest speed of the player. */
    static final double FASTEST = 1.5;

    /** Clocks of browsers and players drift a little against the server's. */
    private static final double DRIFT = 1.03;

    /**
     * What may still be claimed at a moment: no more than can have been played since the server
     * opened this viewing, in milliseconds.
     */
    long allowance(Instant now) {
        var until = closedAt != null && closedAt.isBefore(now) ? closedAt : now;
        long clock = Math.max(0, Duration.between(openedAt, until).toMillis());
        return (long) (clock * FASTEST * DRIFT) - claimedMillis;
    }
}
