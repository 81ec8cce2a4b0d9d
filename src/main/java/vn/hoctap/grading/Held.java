package vn.hoctap.grading;

import java.time.Duration;
import java.time.Instant;
import vn.hoctap.roster.PersonId;

/** Who marks an essay in a page that is open, and since when. */
public record Held(PersonId by, Instant since) {

    /** How often a page says that it is used; one that is silent three times as long lets go. */
    public static final Duration BEAT = Duration.ofSeconds(20);
}
