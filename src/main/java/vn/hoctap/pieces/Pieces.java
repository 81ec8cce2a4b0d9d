package vn.hoctap.pieces;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;

/** The door to acknowledged writes: how they go, and how long their keys are kept. */
@Service
@Transactional
public class Pieces {

    /** No page keeps a piece so long that it could be delivered again after this. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    private final PieceLedger ledger;
    private final MeterRegistry meters;
    private final Clock clock;

    Pieces(PieceLedger ledger, MeterRegistry meters, Clock clock) {
        this.ledger = ledger;
        this.meters = meters;
        this.clock = clock;
    }

    /** For the status page; kinds in the order of their names. */
    @BetweenModules
    public List<PieceFigures> figures() {
        return meters.find(PieceFigures.METER).timers().stream()
                .map(Pieces::figures)
                .sorted(Comparator.comparing(PieceFigures::kind))
                .toList();
    }

    /** Forgets the keys of more than 30 days ago. */
    @Scheduled(cron = "0 10 3 * * *", zone = "Asia/Ho_Chi_Minh")
    @BetweenModules
    public void forgetOldKeys() {
        ledger.forgetBefore(clock.instant().minus(REMEMBERED));
    }

    private static PieceFigures figures(Timer timer) {
        var snapshot = timer.takeSnapshot();
        return new PieceFigures(
                String.valueOf(timer.getId().getTag("kind")),
                timer.count(),
                millis(snapshot.percentileValues(), 0.5),
                millis(snapshot.percentileValues(), 0.95));
    }

    private static double millis(ValueAtPercentile[] values, double percentile) {
        return Stream.of(values)
                .filter(it -> Math.abs(it.percentile() - percentile) < 1e-9)
                .mapToDouble(it -> it.value(TimeUnit.MILLISECONDS))
                .findFirst()
                .orElse(0);
    }
}
