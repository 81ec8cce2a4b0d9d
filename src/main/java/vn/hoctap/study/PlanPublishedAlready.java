package vn.hoctap.study;

/** A plan that members follow is not changed any more. */
public class PlanPublishedAlready extends RuntimeException {

    PlanPublishedAlready(StudyPlanId plan) {
        super("Plan %s is published".formatted(plan.value()));
    }
}
