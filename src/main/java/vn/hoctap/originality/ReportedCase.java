package vn.hoctap.originality;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as the board reports it; no names and no shares, for units are not compared by them.
 *
 * @param unit name of the base organization
 * @param rewritten how many authors wrote again
 * @param rewrites how many were asked to
 */
public record ReportedCase(
        String unit,
        int number,
        String document,
        Instant openedAt,
        int authors,
        int rewrites,
        int rewritten,
        CaseState state,
        LocalDate dueOn,
        @Nullable LocalDate metOn,
        @Nullable Instant closedAt) {}
