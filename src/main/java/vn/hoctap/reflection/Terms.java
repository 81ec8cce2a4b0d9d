package vn.hoctap.reflection;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;

/** Whether something may be handed in, until when, and how long it should be. */
@Component
class Terms {

    private static final AskedWords ASKED = new AskedWords(300, 3_000);

    private final Steps steps;
    private final ObjectProvider<Assessment> assessments;
    private final Clock clock;

    Terms(Steps steps, ObjectProvider<Assessment> assessments, Clock clock) {
        this.steps = steps;
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * What holds for one reflection now.
     *
     * @param locked earlier steps are not done yet
     * @param due the last day, extensions included; null when there is none
     * @param over the last day is over
     * @param published the author was told his result
     */
    record Now(
            AskedWords asked,
            boolean locked,
            @Nullable LocalDate due,
            boolean over,
            boolean published) {

        boolean open() {
            return !locked && !over && !published;
        }

        void mustBeOpen() {
            if (published) {
                throw new SubmissionClosed(null);
            }
            if (locked) {
                throw new NotOpenYet();
            }
            if (over) {
                throw new SubmissionClosed(due);
            }
        }
    }

    /**
     * @throws NotAskedFor when the plan does not concern this person
     */
    Now of(ReflectionRow row) {
        var step = step(row.plan(), row.person());
        boolean published =
                assessments.stream().anyMatch(assessment -> assessment.published(row.id()));
        return new Now(
                ASKED,
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
}
