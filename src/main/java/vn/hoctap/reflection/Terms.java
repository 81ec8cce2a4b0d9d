package vn.hoctap.reflection;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.ReflectionTask;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** Whether something may be handed in, until when, and how long it should be. */
@Component
class Terms {

    private final Steps steps;
    private final StudyPlans plans;
    private final ObjectProvider<Assessment> assessments;
    private final Clock clock;

    Terms(Steps steps, StudyPlans plans, ObjectProvider<Assessment> assessments, Clock clock) {
        this.steps = steps;
        this.plans = plans;
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * @throws NotAskedFor when the plan does not concern this person
     */
    HandInTerms of(ReflectionRow row) {
        var step = step(row.plan(), row.person());
        // whoever is asked to write again may, also when his marks were told before
        boolean published =
                row.state() != ReflectionState.REWRITE_REQUESTED
                        && assessments.stream()
                                .anyMatch(assessment -> assessment.published(row.id()));
        return new HandInTerms(
                asked(row.plan()),
                step.state() == StepState.LOCKED,
                step.due(),
                step.due() != null && Vietnam.today(clock).isAfter(step.due()),
                published);
    }

    /**
     * @throws NotAskedFor when the plan does not concern this person
     */
    PathStep step(StudyPlanId plan, PersonId person) {
        return steps.path(plan, person).stream()
                .filter(step -> step.step() == Step.REFLECTION)
                .findFirst()
                .orElseThrow(NotAskedFor::new);
    }

    String outline(StudyPlanId plan) {
        return plans.reflectionTask(plan).map(ReflectionTask::outline).orElse("");
    }

    private AskedWords asked(StudyPlanId plan) {
        return plans.reflectionTask(plan)
                .map(task -> new AskedWords(task.leastWords(), task.mostWords()))
                .orElse(new AskedWords(0, 0));
    }
}
