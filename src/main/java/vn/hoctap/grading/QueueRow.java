package vn.hoctap.grading;

import java.time.Instant;
import vn.hoctap.study.StudyPlanId;

/** An essay that a grader has. */
public record QueueRow(
        GradeId id,
        long number,
        StudyPlanId plan,
        String planTitle,
        boolean keyOfficial,
        int words,
        Instant submittedAt,
        GradeState state) {}
