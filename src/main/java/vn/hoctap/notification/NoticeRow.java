package vn.hoctap.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice in a list.
 *
 * @param document number of the study document it is about
 * @param object what it opens: a case, a reflection, a plan, as the kind says
 * @param due the day by which something is to be done; null where nothing is
 */
public record NoticeRow(
        NoticeId id,
        NoticeKind kind,
        String document,
        UUID plan,
        UUID object,
        @Nullable LocalDate due,
        Instant at,
        boolean unread) {}
