package vn.hoctap.shared;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The one mechanism that runs what time brings, one sweep after the other. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "hoctap.sweeps", matchIfMissing = true)
class Sweeps {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);

    private final List<Sweep> sweeps;
    private final Clock clock;
    private final Map<String, Instant> nextRuns = new ConcurrentHashMap<>();
    private volatile boolean ready;

    Sweeps(List<Sweep> sweeps, Clock clock) {
        this.sweeps = sweeps;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
    }

    @Scheduled(fixedDelay = 1_000)
    void tick() {
        if (!ready) {
            return;
        }
        for (var sweep : sweeps) {
            if (!clock.instant().isBefore(nextRuns.getOrDefault(sweep.name(), Instant.MIN))) {
                run(sweep);
                nextRuns.put(sweep.name(), clock.instant().plus(sweep.every()));
            }
        }
    }

    /** One sweep that fails must not keep the others from running; it is tried again next time. */
    private static void run(Sweep sweep) {
        try {
            sweep.run();
        } catch (RuntimeException e) {
            LOG.error("The sweep {} failed and is tried again.", sweep.name(), e);
        }
    }
}
