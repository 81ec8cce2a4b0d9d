package vn.hoctap.quiz;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.StudyPlanId;

/**
 * The door to regrading: a changed key, other points or a question that counts no more are looked
 * at before they are applied. Whoever has passed once keeps the step.
 */
@Service
@Transactional
public class Regrades {

    private static final int LONGEST_REASON = 500;

    private final RegradeStore store;
    private final Remarking remarking;
    private final Rulings rulings;
    private final QuizStore quizzes;
    private final Marking marking;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Regrades(
            RegradeStore store,
            Remarking remarking,
            Rulings rulings,
            QuizStore quizzes,
            Marking marking,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.remarking = remarking;
        this.rulings = rulings;
        this.quizzes = quizzes;
        this.marking = marking;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Marks a question anew without changing any result.
     *
     * @throws QuizNotReady when the plan has no quiz
     */
    @Operation("quiz.preview-regrade")
    public RegradeId preview(StudyPlanId plan, Ruling ruling) {
        var quiz = required(plan);
        var preview = new RegradeStore.Preview(RegradeId.next(), quiz.id(), ruling);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.insert(preview, actors.required().account(), at);
        store.changes(preview.id(), remarking.changes(quiz, ruling));
        return preview.id();
    }

    /**
     * A question that was put to somebody.
     *
     * @throws NoSuchElementException when it was not
     */
    @Operation("quiz.list-regrades")
    @Transactional(readOnly = true)
    public AskedQuestion asked(StudyPlanId plan, QuestionId question) {
        return store.asked(required(plan).id(), question).orElseThrow();
    }

    /** How many results a regrading changes, or has changed. */
    @Operation("quiz.list-regrades")
    @Transactional(readOnly = true)
    public RegradeFigures figures(StudyPlanId plan, RegradeId regrade) {
        return store.figures(regrade);
    }

    /** Whose results change by how much, those first who pass or no longer pass by it. */
    @Operation("quiz.list-regrades")
    @Transactional(readOnly = true)
    public List<RegradeRow> changes(StudyPlanId plan, RegradeId regrade, int offset, int limit) {
        return store.page(regrade, offset, limit);
    }

    /** What was applied, newest first; each keeps the results of before. */
    @Operation("quiz.list-regrades")
    @Transactional(readOnly = true)
    public List<RegradePast> past(StudyPlanId plan, int offset, int limit) {
        return quizzes.ofPlan(plan)
                .map(quiz -> store.past(quiz.id(), offset, limit))
                .orElse(List.of());
    }

    /**
     * Applies what was looked at, and tells those whose results change.
     *
     * @param reason 1 to 500 characters
     * @return false when results have changed meanwhile: the preview is new and to be looked at
     * @throws NoSuchElementException when it was applied already
     */
    @Operation("quiz.regrade")
    public boolean apply(StudyPlanId plan, RegradeId regrade, String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to 500 characters.");
        }
        var quiz = required(plan);
        var preview = store.lock(regrade).orElseThrow();
        if (!preview.quiz().equals(quiz.id())) {
            throw new NoSuchElementException("Regrading " + regrade.value());
        }
        var seen = store.figures(regrade);
        var changes = remarking.changes(quiz, preview.ruling());
        store.changes(regrade, changes);
        if (!store.figures(regrade).equals(seen)) {
            return false;
        }
        rulings.put(quiz.id(), preview.ruling());
        store.apply(preview, reason.strip(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        changes.stream()
                .filter(ResultChange::passedAfter)
                .forEach(change -> marking.passedNow(change.attempt(), quiz));
        events.publishEvent(new QuizRegraded(regrade, plan));
        return true;
    }

    /** Whose results an applied regrading changed. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<PersonId> persons(RegradeId regrade) {
        return store.persons(regrade);
    }

    private Quiz required(StudyPlanId plan) {
        return quizzes.ofPlan(plan).orElseThrow(() -> new QuizNotReady(plan));
    }
}
