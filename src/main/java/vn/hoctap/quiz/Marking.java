package vn.hoctap.quiz;

import java.time.Instant;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;

/** Ends attempts and counts their points. */
@Component
class Marking {

    private final QuizStore quizzes;
    private final AttemptStore attempts;
    private final Steps steps;
    private final ApplicationEventPublisher events;

    Marking(
            QuizStore quizzes,
            AttemptStore attempts,
            Steps steps,
            ApplicationEventPublisher events) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.steps = steps;
        this.events = events;
    }

    /** Ends an open attempt, which must be locked; everything stored until now counts. */
    void finish(Attempt attempt, Quiz quiz, AttemptState state, Instant at) {
        double points = points(attempt);
        attempts.finish(attempt.id(), state, at, points);
        boolean passed = passed(points, attempt, quiz);
        if (passed) {
            steps.done(attempt.plan(), attempt.person(), Step.QUIZ);
        }
        events.publishEvent(
                new AttemptFinished(attempt.id(), attempt.plan(), attempt.person(), passed));
    }

    private double points(Attempt attempt) {
        var questions = quizzes.questions(attempt.paper());
        var given = attempts.given(attempt.id());
        return IntStream.rangeClosed(1, attempt.paper().size())
                .filter(given::containsKey)
                .mapToDouble(n -> {
                    var question = questions.get(attempt.paper().get(n - 1));
                    var answered = given.get(n);
                    return question == null || answered == null
                            ? 0
                            : question.item().credit(answered.answer());
                })
                .sum();
    }

    static boolean passed(double points, Attempt attempt, Quiz quiz) {
        return points * 100 + 1e-9 >= (double) quiz.policy().passPercent() * attempt.paper().size();
    }

    /** Of a finished attempt. */
    static boolean passed(Attempt attempt, Quiz quiz) {
        var points = attempt.points();
        return points != null && passed(points, attempt, quiz);
    }
}
