package vn.hoctap.pieces;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;

/** The door to acknowledged writes: how they go. */
@Service
@Transactional(readOnly = true)
public class Pieces {

    private final MeterRegistry meters;

    Pieces(MeterRegistry meters) {
        this.meters = meters;
    }

    /** For the status page; kinds in the order of their names. */
    @BetweenModules
    public List<PieceFigures> figures() {
        return meters.find(PieceFigures.METER).timers().stream()
                .map(Pieces::figures)
                .sorted(Comparator.comparing(PieceFigures::kind))
                .toList();
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
