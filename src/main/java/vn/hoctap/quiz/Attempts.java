package vn.hoctap.quiz;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.StudyPlanId;

/** The door to taking a quiz. The server's clock alone decides what is in time. */
@Service
@Transactional
public class Attempts {

    private final AttemptStore store;
    private final Papers papers;
    private final Pictures pictures;
    private final AttemptCourse course;
    private final Clock clock;

    Attempts(
            AttemptStore store,
            Papers papers,
            Pictures pictures,
            AttemptCourse course,
            Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.papers = papers;
        this.course = course;
        this.clock = clock;
    }

    /**
     * How the quiz of a plan stands for who is signed in.
     *
     * @throws QuizNotReady when the plan has none
     * @throws QuizNotForYou when the plan does not ask him
     */
    @Operation("quiz.look")
    public QuizForMe look(StudyPlanId plan) {
        return course.look(plan, now());
    }

    /**
     * Begins an attempt, or goes on with the one under way.
     *
     * @throws QuizNotReady when the plan has none
     * @throws QuizNotForYou when the plan does not ask him
     * @throws QuizLocked when an earlier step is not done
     * @throws QuizPassed when there is nothing to try again
     * @throws QuizNotOpen when it is too early
     * @throws QuizClosed when it is too late
     * @throws QuizPaused when the pause after the last attempt is not over
     * @throws NoAttemptLeft when all were used
     * @throws MarksAwaited when answers of the last one are still to be marked by hand
     */
    @Operation("quiz.start")
    public AttemptId start(StudyPlanId plan) {
        return course.start(plan, now());
    }

    /** The questions without their key, and what is stored so far. */
    @Operation("quiz.take")
    public Paper paper(AttemptId attempt) {
        var found = ended(attempt);
        return papers.paper(found, course.quiz(found), now());
    }

    /** How much time there is, for a page that nobody has told anything for a while. */
    @Operation("quiz.take")
    public TimeLeft time(AttemptId attempt) {
        var found = ended(attempt);
        return new TimeLeft(found.state(), found.endsAt(), now(), found.revision());
    }

    /** A picture of a question of the attempt; empty when it has no such picture. */
    @Operation("quiz.see-picture")
    @Transactional(readOnly = true)
    public Optional<Picture> picture(AttemptId attempt, PictureId picture) {
        return papers.shows(store.find(attempt).orElseThrow(), picture)
                ? pictures.find(picture)
                : Optional.empty();
    }

    /**
     * Stores an answer.
     *
     * @throws AttemptOver when it was submitted or its time is over
     * @throws AnswerDoesNotFit when there is no such question or option
     */
    @Operation("quiz.answer")
    public StoredAnswer answer(AttemptId attempt, PageAnswer sent) {
        var now = now();
        // locks the attempt: of two answers the later one is stored last
        if (!store.count(attempt, sent.question(), now)) {
            throw new AttemptOver(attempt);
        }
        papers.give(store.begun(attempt).orElseThrow(), sent, now);
        return store.stored(attempt);
    }

    /** Remembers which question is looked at, for going on elsewhere. */
    @Operation("quiz.turn")
    public void turn(AttemptId attempt, int question) {
        if (!store.turn(attempt, question, now())) {
            throw new AttemptOver(attempt);
        }
        if (question < 1 || question > store.begun(attempt).orElseThrow().paper().size()) {
            throw new AnswerDoesNotFit(attempt, question);
        }
    }

    /** Hands the attempt in; a second time changes nothing. */
    @Operation("quiz.submit")
    public void submit(AttemptId attempt) {
        course.finish(locked(attempt), now());
    }

    /**
     * The result of a finished attempt.
     *
     * @throws IllegalStateException when it is not finished
     */
    @Operation("quiz.result")
    public AttemptResult result(AttemptId attempt) {
        var found = ended(attempt);
        var points = Objects.requireNonNullElse(found.points(), 0.0);
        var finishedAt = found.finishedAt();
        if (finishedAt == null) {
            throw new IllegalStateException("Attempt " + attempt.value() + " is not finished");
        }
        var quiz = course.quiz(found);
        boolean keyed = course.keyMayBeSeen(found, quiz, now());
        boolean explained = quiz.policy().results().shows() == ResultShown.EXPLANATIONS;
        return new AttemptResult(
                attempt,
                found.number(),
                found.state(),
                finishedAt,
                points,
                found.possible(),
                found.waiting(),
                Marking.passed(found, quiz),
                keyed,
                explained ? papers.toReadAgain(found) : List.of());
    }

    /**
     * The questions of a finished attempt with their key, as far as the policy shows it; none
     * before the taker has passed or has no attempt left.
     */
    @Operation("quiz.result")
    public List<AnsweredQuestion> key(AttemptId attempt) {
        var found = ended(attempt);
        var quiz = course.quiz(found);
        return !found.open() && course.keyMayBeSeen(found, quiz, now())
                ? papers.keyed(found, quiz.policy().results().shows() == ResultShown.EXPLANATIONS)
                : List.of();
    }

    /** Ends attempts whose time is over; at most 200 at once. */
    @BetweenModules
    public int endOverdue() {
        var now = now();
        var due = store.outOfTime(now, 200);
        due.forEach(attempt -> store.lock(attempt).ifPresent(it -> course.endIfOver(it, now)));
        return due.size();
    }

    private Attempt locked(AttemptId attempt) {
        return store.lock(attempt).orElseThrow();
    }

    /** The attempt, ended first if its time is over. */
    private Attempt ended(AttemptId attempt) {
        var found = store.find(attempt).orElseThrow();
        if (!found.open() || !found.outOfTime(now())) {
            return found;
        }
        course.endIfOver(locked(attempt), now());
        return store.find(attempt).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
