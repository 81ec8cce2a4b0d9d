package vn.hoctap.grading;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;

/** Tells an author his result, and takes it back; within the door's transaction. */
@Component
class Publishing {

    private final GradeStore grades;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(GradeStore grades, Steps steps, ApplicationEventPublisher events, Clock clock) {
        this.grades = grades;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param grade locked and done
     */
    void publish(GradeRow grade) {
        grades.published(grade.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        steps.done(grade.plan(), grade.author(), Step.RESULT);
        events.publishEvent(
                new GradePublished(grade.id(), grade.reflection(), grade.plan(), grade.author()));
    }

    void takeBack(GradeRow grade, String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        grades.takenBack(grade.id(), reason, now);
        grades.state(grade.id(), GradeState.DONE, grade.total(), now);
        steps.reopened(grade.plan(), grade.author(), Step.RESULT);
    }
}
