package vn.hoctap.notification.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import vn.hoctap.shared.Vietnam;

/** How long ago, as people say it: minutes within the hour, then the time, then the date. */
final class Ago {

    private Ago() {}

    static String of(Instant at, Instant now, BiFunction<String, Object[], String> texts) {
        long minutes = Duration.between(at, now).toMinutes();
        if (minutes < 1) {
            return texts.apply("notices.now", new Object[0]);
        }
        if (minutes < Duration.ofHours(1).toMinutes()) {
            return texts.apply("notices.minutes-ago", new Object[] {Long.toString(minutes)});
        }
        return Vietnam.minute(at);
    }
}
