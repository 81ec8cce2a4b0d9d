package vn.hoctap.study;

import vn.hoctap.roster.PersonId;

/** A plan does not concern the person who asks. */
public class NotOnThisPlan extends RuntimeException {

    NotOnThisPlan(StudyPlanId plan, PersonId person) {
        super("Plan %s does not concern %s".formatted(plan.value(), person.value()));
    }
}
