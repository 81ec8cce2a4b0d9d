package vn.hoctap.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told.
 *
 * @param told names the event, so that hearing it twice tells it once
 */
record News(NoticeKind kind, UUID plan, UUID object, @Nullable LocalDate due, String told) {

    static News of(NoticeKind kind, UUID plan, UUID object) {
        return new News(kind, plan, object, null, kind + " " + object);
    }

    /** What happens again and again with one thing is told each time, by a day or a number. */
    static News again(
            NoticeKind kind, UUID plan, UUID object, @Nullable LocalDate due, String time) {
        return new News(kind, plan, object, due, kind + " " + object + " " + time);
    }
}
