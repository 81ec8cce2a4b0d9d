package vn.hoctap.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/**
 * An event whose listener failed, for example because the database was away or had no connection
 * left, is delivered again while the server runs, each time after a longer pause; the next start
 * repeats what is left then.
 */
@Component
class UnfinishedEvents implements Sweep {

    /** The trouble may pass by itself. */
    private static final Duration REST = Duration.ofMinutes(1);

    /** The pause doubles up to this many times: an hour. */
    private static final int MOST_DOUBLED = 6;

    private static final int AT_ONCE = 50;

    private final ObjectProvider<FailedEventPublications> failed;
    private final Clock clock;

    UnfinishedEvents(ObjectProvider<FailedEventPublications> failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "shared.unfinished-events";
    }

    @Override
    public Duration every() {
        return REST;
    }

    @Override
    public void run() {
        repeat(clock.instant());
    }

    /** Delivers what has rested long enough by that moment. */
    void repeat(Instant now) {
        var due =
                ResubmissionOptions.defaults()
                        .withBatchSize(AT_ONCE)
                        .withFilter(event -> !rests(event).isAfter(now));
        failed.ifAvailable(publications -> publications.resubmit(due));
    }

    /** Until when. */
    private static Instant rests(EventPublication event) {
        var tried =
                Optional.ofNullable(event.getLastResubmissionDate())
                        .orElse(event.getPublicationDate());
        int doubled = Math.clamp(event.getCompletionAttempts() - 1L, 0, MOST_DOUBLED);
        return tried.plus(REST.multipliedBy(1L << doubled));
    }
}
