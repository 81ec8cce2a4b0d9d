package vn.hoctap.quiz;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.StudyPlanId;

/** The door to extra time, given at any moment with a reason. */
@Service
@Transactional
public class ExtraTimes {

    private final ExtraStore extras;
    private final QuizStore quizzes;
    private final AttemptStore attempts;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtraTimes(
            ExtraStore extras,
            QuizStore quizzes,
            AttemptStore attempts,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.extras = extras;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives extra time; attempts under way get it at once.
     *
     * @return how many attempts under way got a later end
     * @throws QuizNotReady when the plan has no quiz
     */
    @Operation("quiz.give-time")
    public int give(StudyPlanId plan, ExtraTime time) {
        var quiz = quizzes.ofPlan(plan).orElseThrow(() -> new QuizNotReady(plan));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        extras.insert(quiz.id(), time, actors.required().account(), now);
        var longer = new ArrayList<AttemptId>();
        for (var id : attempts.openOf(quiz.id(), time.person(), time.unit())) {
            var attempt = attempts.lock(id).orElseThrow();
            var extra = extras.of(quiz.id(), attempt.person(), attempt.base(), attempt.cell());
            var end = extra.endOf(quiz.policy(), attempt.startedAt());
            if (end != null && attempt.open() && !attempt.outOfTime(now)) {
                attempts.end(id, end);
                longer.add(id);
            }
        }
        events.publishEvent(new TimeGiven(longer));
        return longer.size();
    }

    /** What was given, newest first. */
    @Operation("quiz.list-times")
    @Transactional(readOnly = true)
    public List<ExtraRow> list(StudyPlanId plan, int offset, int limit) {
        return quizzes.ofPlan(plan)
                .map(quiz -> extras.page(quiz.id(), offset, limit))
                .orElse(List.of());
    }

    @Operation("quiz.list-times")
    @Transactional(readOnly = true)
    public long count(StudyPlanId plan) {
        return quizzes.ofPlan(plan).map(quiz -> extras.count(quiz.id())).orElse(0L);
    }
}
