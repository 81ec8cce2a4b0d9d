package vn.hoctap.study;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoctap.resolution.StudyDocumentId;

/**
 * A plan with what was decided about it.
 *
 * @param published null while it is a draft
 * @param version to be handed back with a change
 */
public record OpenPlan(
        StudyPlanId id,
        StudyDocumentId document,
        PlanDetails details,
        @Nullable Instant published,
        int version) {}
