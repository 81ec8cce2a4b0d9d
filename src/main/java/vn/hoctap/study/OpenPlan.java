package vn.hoctap.study;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoctap.resolution.StudyDocumentId;

/**
 * A plan with what was decided about it.
 *
 * @param empty steps that are asked for and have nothing to do in them yet
 * @param published null while it is a draft
 * @param version to be handed back with a change
 */
public record OpenPlan(
        StudyPlanId id,
        StudyDocumentId document,
        PlanDetails details,
        Set<Step> empty,
        @Nullable Instant published,
        int version) {

    public OpenPlan {
        empty = Set.copyOf(empty);
    }
}
