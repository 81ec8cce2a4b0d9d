package vn.hoctap.study;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step would be due before one that comes earlier on the path. */
public class DeadlinesOutOfOrder extends RuntimeException {

    private final Step step;

    private DeadlinesOutOfOrder(Step step, LocalDate due, LocalDate earlier) {
        super("%s is due on %s, an earlier step on %s".formatted(step, due, earlier));
        this.step = step;
    }

    /** The step that is due too early. */
    public Step step() {
        return step;
    }

    static void check(Map<Step, LocalDate> due) {
        @Nullable LocalDate latest = null;
        for (var step : Step.values()) {
            var day = due.get(step);
            if (day == null) {
                continue;
            }
            if (latest != null && day.isBefore(latest)) {
                throw new DeadlinesOutOfOrder(step, day, latest);
            }
            latest = day;
        }
    }
}
