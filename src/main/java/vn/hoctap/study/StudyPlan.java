package vn.hoctap.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoctap.resolution.StudyDocumentId;

/**
 * Who studies which document, by when.
 *
 * @param due the last day of each step, Vietnam's; steps without an entry are not asked for
 * @param published null while it is a draft
 */
public record StudyPlan(
        StudyPlanId id,
        StudyDocumentId document,
        String title,
        Map<Step, LocalDate> due,
        @Nullable Instant published) {}
