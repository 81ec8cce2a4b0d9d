package vn.hoctap.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The time people mean: Vietnam's, whatever the server's zone. */
public final class Vietnam {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The end of a validity that has none, so that plain unique indexes work. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private Vietnam() {}

    public static LocalDate today(Clock clock) {
        return clock.instant().atZone(ZONE).toLocalDate();
    }

    /** 23/11/2026 */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** 23/11/2026 */
    public static String date(Instant at) {
        return DATE.format(at.atZone(ZONE));
    }

    /** 20:14:05, with seconds: the time of a save. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(ZONE));
    }

    /** 20:14 23/11/2026 */
    public static String minute(Instant at) {
        return MINUTE.format(at.atZone(ZONE));
    }

    public static Instant instant(LocalDateTime at) {
        return at.atZone(ZONE).toInstant();
    }

    /** The last moment of a day, which deadlines mean. */
    public static Instant endOf(LocalDate day) {
        return instant(day.atTime(LocalTime.of(23, 59, 59)));
    }
}
