package vn.hoctap.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.quiz.Question.Ref;
import vn.hoctap.roster.Person;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;

/** When an attempt may begin, and when it ends. */
@Component
class AttemptCourse {

    private final AttemptStore store;
    private final QuizStore quizzes;
    private final ExtraStore extras;
    private final Marking marking;
    private final Takers takers;
    private final Steps steps;
    private final Clock clock;

    AttemptCourse(
            AttemptStore store,
            QuizStore quizzes,
            ExtraStore extras,
            Marking marking,
            Takers takers,
            Steps steps,
            Clock clock) {
        this.store = store;
        this.quizzes = quizzes;
        this.extras = extras;
        this.marking = marking;
        this.takers = takers;
        this.steps = steps;
        this.clock = clock;
    }

    Quiz quiz(Attempt attempt) {
        return quizzes.find(attempt.quiz()).orElseThrow();
    }

    QuizForMe look(StudyPlanId plan, Instant now) {
        var taker = takers.required(plan);
        var standing = standing(taker, plan, now);
        boolean mayStart = standing.mayStart(now);
        boolean locked = mayStart && locked(plan, taker.id());
        return new QuizForMe(
                standing.quiz(),
                standing.open().map(Attempt::id),
                standing.attempts().size(),
                standing.passed(),
                standing.attempts().reversed().stream()
                        .filter(it -> !it.open())
                        .map(Attempt::id)
                        .findFirst(),
                standing.counting().map(Attempt::id),
                mayStart && !locked,
                locked,
                startsAt(standing, now),
                standing.window(),
                standing.extra().more(),
                standing.waiting(),
                keyComes(standing));
    }

    private static Optional<Instant> keyComes(Standing standing) {
        var policy = standing.quiz().policy();
        boolean later =
                policy.results().shows() != ResultShown.SCORE
                        && policy.results().when() == ShownWhen.AFTER_WINDOW;
        return later ? Optional.ofNullable(policy.window().last()) : Optional.empty();
    }

    private static Optional<Instant> startsAt(Standing standing, Instant now) {
        return standing.window().opensAfter(now)
                ? Optional.ofNullable(standing.window().opensAt())
                : standing.pauseUntil(now);
    }

    /** How a taker stands; attempts whose time is over are ended first. */
    private Standing standing(Person taker, StudyPlanId plan, Instant now) {
        var quiz = quizzes.ofPlan(plan).orElseThrow(() -> new QuizNotReady(plan));
        var extra = extras.of(quiz.id(), taker.id(), taker.base(), taker.cell());
        return new Standing(quiz, current(taker.id(), quiz, now), extra);
    }

    AttemptId start(StudyPlanId plan, Instant now) {
        var taker = takers.required(plan);
        var standing = standing(taker, plan, now);
        var open = standing.open();
        if (open.isPresent()) {
            return open.get().id();
        }
        refuse(plan, standing, now);
        if (locked(plan, taker.id())) {
            throw new QuizLocked(plan);
        }
        var attempt = begun(plan, standing, taker, now);
        if (store.insert(attempt, Vietnam.today(clock))) {
            steps.begun(plan, taker.id(), Step.QUIZ);
            return attempt.id();
        }
        return store.of(taker.id(), standing.quiz().id()).getLast().id();
    }

    private static void refuse(StudyPlanId plan, Standing standing, Instant now) {
        if (standing.nothingToImprove()) {
            throw new QuizPassed(plan);
        }
        var opensAt = standing.window().opensAt();
        if (opensAt != null && now.isBefore(opensAt)) {
            throw new QuizNotOpen(plan, opensAt);
        }
        if (standing.window().isOver(now)) {
            throw new QuizClosed(plan);
        }
        if (standing.used()) {
            throw new NoAttemptLeft(plan);
        }
        if (standing.waiting()) {
            throw new MarksAwaited(plan);
        }
        standing.pauseUntil(now)
                .ifPresent(until -> {
                    throw new QuizPaused(plan, until);
                });
    }

    private boolean locked(StudyPlanId plan, PersonId person) {
        return steps.path(plan, person).stream()
                .anyMatch(it -> it.step() == Step.QUIZ && it.state() == StepState.LOCKED);
    }

    private Attempt begun(StudyPlanId plan, Standing standing, Person taker, Instant now) {
        var quiz = standing.quiz();
        var shuffle = new Shuffle(UUID.randomUUID().getMostSignificantBits());
        var paper = paper(quiz, shuffle);
        return new Attempt(
                AttemptId.next(),
                quiz.id(),
                plan,
                taker.id(),
                taker.base(),
                taker.cell(),
                standing.attempts().size() + 1,
                shuffle,
                quiz.policy().shuffled(),
                paper,
                now,
                standing.extra().endOf(quiz.policy(), now),
                1,
                0,
                AttemptState.OPEN,
                null,
                null,
                paper.size(),
                0,
                false);
    }

    private List<Ref> paper(Quiz quiz, Shuffle shuffle) {
        var listed = quizzes.listed(quiz.id());
        var mixed = shuffle.draw(listed, listed.size());
        var rules = quizzes.draws(quiz.id());
        var drawn =
                rules.isEmpty()
                        ? Draw.acrossSections(mixed, quiz.questions())
                        : Draw.asFarAsPossible(mixed, rules);
        var ordered =
                quiz.policy().shuffled() ? drawn : listed.stream().filter(drawn::contains).toList();
        return ordered.stream().map(Listed::ref).toList();
    }

    /** A person's attempts, oldest first; those whose time is over are ended. */
    private List<Attempt> current(PersonId person, Quiz quiz, Instant now) {
        var attempts = store.of(person, quiz.id());
        var overdue = attempts.stream().filter(it -> it.open() && it.outOfTime(now)).toList();
        if (overdue.isEmpty()) {
            return attempts;
        }
        overdue.forEach(it -> store.lock(it.id()).ifPresent(locked -> endIfOver(locked, now)));
        return store.of(person, quiz.id());
    }

    /** Ends a locked attempt because somebody hands it in, or because its time is over. */
    void finish(Attempt attempt, Instant now) {
        if (attempt.open() && !attempt.outOfTime(now)) {
            end(attempt, AttemptState.SUBMITTED, now);
        } else {
            endIfOver(attempt, now);
        }
    }

    /** Ends a locked attempt as of the end of its time, when that is over. */
    void endIfOver(Attempt attempt, Instant now) {
        var endsAt = attempt.endsAt();
        if (attempt.open() && endsAt != null && attempt.outOfTime(now)) {
            end(attempt, AttemptState.TIMED_OUT, endsAt);
        }
    }

    private void end(Attempt attempt, AttemptState state, Instant at) {
        var quiz = quiz(attempt);
        marking.finish(attempt, quiz, state, at, extra(attempt).late(quiz.policy(), at));
    }

    private Extra extra(Attempt attempt) {
        return extras.of(attempt.quiz(), attempt.person(), attempt.base(), attempt.cell());
    }

    boolean keyMayBeSeen(Attempt attempt, Quiz quiz, Instant now) {
        var results = quiz.policy().results();
        return results.shows() != ResultShown.SCORE
                && (results.when() == ShownWhen.AT_ONCE || overForEverybody(quiz, now))
                && new Standing(quiz, store.of(attempt.person(), quiz.id()), extra(attempt))
                        .keyMayBeSeen(now);
    }

    private boolean overForEverybody(Quiz quiz, Instant now) {
        return quiz.policy().window().isOver(now)
                && extras.lastClosing(quiz.id()).filter(now::isBefore).isEmpty()
                && !store.anyOpen(quiz.id());
    }
}
