package vn.hoctap.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
    private final Marking marking;
    private final Takers takers;
    private final Steps steps;
    private final Clock clock;

    AttemptCourse(
            AttemptStore store,
            QuizStore quizzes,
            Marking marking,
            Takers takers,
            Steps steps,
            Clock clock) {
        this.store = store;
        this.quizzes = quizzes;
        this.marking = marking;
        this.takers = takers;
        this.steps = steps;
        this.clock = clock;
    }

    Quiz quiz(Attempt attempt) {
        return quizzes.find(attempt.quiz()).orElseThrow();
    }

    QuizForMe look(StudyPlanId plan, Instant now) {
        var person = takers.required(plan).id();
        var quiz = quizzes.ofPlan(plan).orElseThrow(() -> new QuizNotReady(plan));
        var attempts = current(person, quiz, now);
        boolean passed = attempts.stream().anyMatch(it -> Marking.passed(it, quiz));
        var open = attempts.stream().filter(Attempt::open).map(Attempt::id).findFirst();
        return new QuizForMe(
                quiz,
                open,
                attempts.size(),
                passed,
                attempts.reversed().stream().filter(it -> !it.open()).map(Attempt::id).findFirst(),
                open.isEmpty()
                        && !passed
                        && attempts.size() < quiz.policy().attempts()
                        && !closed(quiz, now));
    }

    AttemptId start(StudyPlanId plan, Instant now) {
        var taker = takers.required(plan);
        var quiz = quizzes.ofPlan(plan).orElseThrow(() -> new QuizNotReady(plan));
        var attempts = current(taker.id(), quiz, now);
        var open = attempts.stream().filter(Attempt::open).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        refuse(plan, quiz, attempts, now);
        if (locked(plan, taker.id())) {
            throw new QuizLocked(plan);
        }
        var attempt = begun(plan, quiz, taker.id(), attempts.size() + 1, now);
        if (store.insert(attempt, taker, Vietnam.today(clock))) {
            steps.begun(plan, taker.id(), Step.QUIZ);
            return attempt.id();
        }
        return store.of(taker.id(), quiz.id()).getLast().id();
    }

    private void refuse(StudyPlanId plan, Quiz quiz, List<Attempt> attempts, Instant now) {
        if (attempts.stream().anyMatch(it -> Marking.passed(it, quiz))) {
            throw new QuizPassed(plan);
        }
        if (closed(quiz, now)) {
            throw new QuizClosed(plan);
        }
        if (attempts.size() >= quiz.policy().attempts()) {
            throw new NoAttemptLeft(plan);
        }
    }

    private boolean locked(StudyPlanId plan, PersonId person) {
        return steps.path(plan, person).stream()
                .anyMatch(it -> it.step() == Step.QUIZ && it.state() == StepState.LOCKED);
    }

    private Attempt begun(StudyPlanId plan, Quiz quiz, PersonId person, int number, Instant now) {
        var shuffle = new Shuffle(UUID.randomUUID().getMostSignificantBits());
        var listed = quizzes.listed(quiz.id());
        return new Attempt(
                AttemptId.next(),
                quiz.id(),
                plan,
                person,
                number,
                shuffle,
                quiz.policy().shuffled() ? shuffle.draw(listed, quiz.questions()) : listed,
                now,
                endsAt(quiz.policy(), now),
                1,
                AttemptState.OPEN,
                null,
                null);
    }

    private static @Nullable Instant endsAt(QuizPolicy policy, Instant now) {
        var limit = policy.timeLimit();
        return earlier(limit == null ? null : now.plus(limit), policy.closesAt());
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
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
            marking.finish(attempt, quiz(attempt), AttemptState.SUBMITTED, now);
        } else {
            endIfOver(attempt, now);
        }
    }

    /** Ends a locked attempt as of the end of its time, when that is over. */
    void endIfOver(Attempt attempt, Instant now) {
        var endsAt = attempt.endsAt();
        if (attempt.open() && endsAt != null && attempt.outOfTime(now)) {
            marking.finish(attempt, quiz(attempt), AttemptState.TIMED_OUT, endsAt);
        }
    }

    boolean keyMayBeSeen(Attempt attempt, Quiz quiz, Instant now) {
        if (quiz.policy().shows() == ResultShown.SCORE) {
            return false;
        }
        var attempts = store.of(attempt.person(), quiz.id());
        boolean passed = attempts.stream().anyMatch(it -> Marking.passed(it, quiz));
        boolean used = attempts.size() >= quiz.policy().attempts();
        boolean allFinished = attempts.stream().noneMatch(Attempt::open);
        return allFinished && (passed || used || closed(quiz, now));
    }

    private static boolean closed(Quiz quiz, Instant now) {
        var closesAt = quiz.policy().closesAt();
        return closesAt != null && now.isAfter(closesAt);
    }
}
