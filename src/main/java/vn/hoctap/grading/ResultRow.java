package vn.hoctap.grading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of results.
 *
 * @param grader null while nobody has it
 * @param total null until every criterion has its points
 */
public record ResultRow(
        GradeId id,
        String person,
        String unit,
        boolean keyOfficial,
        @Nullable String grader,
        GradeState state,
        @Nullable BigDecimal total) {}
