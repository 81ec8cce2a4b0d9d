package vn.hoctap.study;

/** No member of the chosen units is asked to study, so there is nobody to publish to. */
public class NobodyConcerned extends RuntimeException {

    NobodyConcerned(StudyPlanId plan) {
        super("Plan %s concerns nobody".formatted(plan.value()));
    }
}
