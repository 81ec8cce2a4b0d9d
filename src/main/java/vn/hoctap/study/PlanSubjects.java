package vn.hoctap.study;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** Plans belong to everybody; whom one concerns is asked by the doors. */
@Component
class PlanSubjects implements Subjects<StudyPlanId> {

    private final PlanStore plans;

    PlanSubjects(PlanStore plans) {
        this.plans = plans;
    }

    @Override
    public Class<StudyPlanId> type() {
        return StudyPlanId.class;
    }

    @Override
    public Optional<Subject> describe(StudyPlanId id) {
        return plans.find(id).map(found -> Subject.ofTheWhole());
    }
}
