package vn.hoctap.grading;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** A row of table {@code grading_grade}. */
record GradeRow(
        GradeId id,
        long number,
        ReflectionId reflection,
        int version,
        StudyPlanId plan,
        PersonId author,
        UnitId baseUnit,
        boolean keyOfficial,
        @Nullable PersonId grader,
        GradeState state,
        String comment,
        @Nullable BigDecimal total,
        @Nullable Instant savedAt,
        @Nullable Instant publishedAt) {

    boolean changeable() {
        return state != GradeState.PUBLISHED && state != GradeState.SUPERSEDED;
    }

    void mustBeChangeable() {
        if (!changeable()) {
            throw new GradeClosed(state);
        }
    }
}
