package vn.hoctap.originality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A case in a list.
 *
 * @param unit short name of the base organization
 * @param score of the pair that shares most, 0 to 1
 */
public record CaseRow(
        CaseId id,
        int number,
        UUID plan,
        String document,
        String unit,
        CaseState state,
        int authors,
        double score,
        Instant openedAt,
        LocalDate dueOn) {}
