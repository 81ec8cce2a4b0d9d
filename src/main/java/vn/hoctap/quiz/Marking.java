package vn.hoctap.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;

/** Ends attempts and counts their points. */
@Component
class Marking {

    private final BankStore bank;
    private final AttemptStore attempts;
    private final AnswerStore answers;
    private final QuestionMarks marks;
    private final Rulings rulings;
    private final Steps steps;
    private final ApplicationEventPublisher events;

    Marking(
            BankStore bank,
            AttemptStore attempts,
            AnswerStore answers,
            QuestionMarks marks,
            Rulings rulings,
            Steps steps,
            ApplicationEventPublisher events) {
        this.bank = bank;
        this.attempts = attempts;
        this.answers = answers;
        this.marks = marks;
        this.rulings = rulings;
        this.steps = steps;
        this.events = events;
    }

    /** Ends an open attempt, which must be locked; everything stored until now counts. */
    void finish(Attempt attempt, Quiz quiz, AttemptState state, Instant at, boolean late) {
        var counted = counted(attempt);
        var score = Score.of(counted);
        marks.put(attempt.id(), counted);
        attempts.finish(attempt.id(), state, at, score, late);
        boolean passed = counts(attempt, quiz) && score.passes(quiz);
        if (passed) {
            steps.done(attempt.plan(), attempt.person(), Step.QUIZ);
        }
        events.publishEvent(
                new AttemptFinished(attempt.id(), attempt.plan(), attempt.person(), passed));
    }

    /** Whoever passes by a regrading has done the step. */
    void passedNow(AttemptId attempt, Quiz quiz) {
        attempts.find(attempt)
                .filter(it -> counts(it, quiz))
                .ifPresent(it -> steps.done(it.plan(), it.person(), Step.QUIZ));
    }

    /** One mark per question; what is to be marked by hand has none, unless nothing was given. */
    private List<Mark> counted(Attempt attempt) {
        var questions = bank.questions(attempt.paper());
        var given = answers.given(attempt.id());
        var ruled = rulings.of(attempt.quiz());
        return IntStream.rangeClosed(1, attempt.paper().size())
                .mapToObj(n -> {
                    var ref = attempt.paper().get(n - 1);
                    var answered = given.get(n);
                    return mark(
                            n,
                            Objects.requireNonNull(questions.get(ref)),
                            answered == null ? null : answered.answer(),
                            ruled);
                })
                .toList();
    }

    static Mark mark(int position, Question question, @Nullable Answer answer, Ruled ruled) {
        boolean answered = answer != null && !answer.isBlank();
        boolean byHand = answered && question.item().isMarkedByHand();
        double credit = answer == null ? 0 : ruled.key(question).item().credit(answer);
        return new Mark(
                position,
                question.ref(),
                answered,
                byHand ? null : credit,
                ruled.weight(question.ref().item()),
                null);
    }

    /** Counts the marks of a finished attempt anew; passing then is never taken back. */
    Score recount(Attempt attempt, Quiz quiz) {
        var score = Score.of(List.copyOf(marks.of(attempt.id()).values()));
        attempts.score(attempt.id(), score);
        if (counts(attempt, quiz) && score.passes(quiz)) {
            steps.done(attempt.plan(), attempt.person(), Step.QUIZ);
        }
        return score;
    }

    /** Where the first attempt counts, later ones are practice. */
    private static boolean counts(Attempt attempt, Quiz quiz) {
        return quiz.policy().tries().counts() != AttemptCounts.FIRST || attempt.number() == 1;
    }

    /** Of a finished attempt. */
    static boolean passed(Attempt attempt, Quiz quiz) {
        return !attempt.open()
                && new Score(attempt.earned(), attempt.possible(), attempt.waiting()).passes(quiz);
    }
}
