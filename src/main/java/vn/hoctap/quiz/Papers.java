package vn.hoctap.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns questions into what a taker sees of them, and what he sends back into answers. */
@Component
class Papers {

    private final BankStore bank;
    private final AttemptStore attempts;
    private final QuestionMarks marks;
    private final Rulings rulings;

    Papers(BankStore bank, AttemptStore attempts, QuestionMarks marks, Rulings rulings) {
        this.bank = bank;
        this.attempts = attempts;
        this.marks = marks;
        this.rulings = rulings;
    }

    Paper paper(Attempt attempt, Quiz quiz, Instant now) {
        var given = attempts.given(attempt.id());
        var questions = bank.questions(attempt.paper());
        var shown =
                IntStream.rangeClosed(1, attempt.paper().size())
                        .mapToObj(n -> {
                            var question = question(questions, attempt, n);
                            return shown(n, placement(question, attempt, quiz), given.get(n));
                        })
                        .toList();
        return new Paper(
                attempt.id(),
                attempt.number(),
                quiz.title(),
                attempt.state(),
                attempt.place(),
                attempt.endsAt(),
                now,
                quiz.policy().pages(),
                attempt.revision(),
                shown);
    }

    /**
     * What was sent by the page means.
     *
     * @throws AnswerDoesNotFit when there is no such question or option
     */
    Answer answer(Attempt attempt, Quiz quiz, PageAnswer sent) {
        int number = sent.question();
        if (number < 1 || number > attempt.paper().size()) {
            throw new AnswerDoesNotFit(attempt.id(), number);
        }
        var questions = bank.questions(List.of(attempt.paper().get(number - 1)));
        var placement = placement(question(questions, attempt, number), attempt, quiz);
        try {
            return placement.answer(sent.chosen(), sent.text());
        } catch (IllegalArgumentException forged) {
            throw new AnswerDoesNotFit(attempt.id(), number);
        }
    }

    /** Whether a picture is in one of the questions. */
    boolean shows(Attempt attempt, PictureId picture) {
        return bank.questions(attempt.paper()).values().stream()
                .anyMatch(it -> it.draft().pictures().contains(picture.value()));
    }

    /** The questions of a finished attempt with their key. */
    List<AnsweredQuestion> keyed(Attempt attempt, Quiz quiz, boolean explained) {
        var given = attempts.given(attempt.id());
        var questions = bank.questions(attempt.paper());
        var earned = marks.of(attempt.id());
        var ruled = rulings.of(attempt.quiz());
        return IntStream.rangeClosed(1, attempt.paper().size())
                .mapToObj(n -> {
                    var question = question(questions, attempt, n);
                    var answered = given.get(n);
                    var answer = answered == null ? null : answered.answer();
                    // attempts of before marks were kept have none
                    var mark =
                            Objects.requireNonNullElseGet(
                                    earned.get(n), () -> Marking.mark(n, question, answer, ruled));
                    return Keys.of(
                            n,
                            ruled.key(question),
                            placement(ruled.key(question), attempt, quiz),
                            answer,
                            mark,
                            explained);
                })
                .toList();
    }

    private static Question question(
            Map<Question.Ref, Question> questions, Attempt attempt, int number) {
        var question = questions.get(attempt.paper().get(number - 1));
        if (question == null) {
            throw new IllegalStateException("No question " + number + " of " + attempt.id());
        }
        return question;
    }

    private static Placement placement(Question question, Attempt attempt, Quiz quiz) {
        return Placement.of(question, attempt.shuffle(), quiz.policy().shuffled());
    }

    private static ShownQuestion shown(int number, Placement placement, @Nullable Given given) {
        return new ShownQuestion(
                number,
                ItemKind.of(placement.item()),
                RichText.parse(placement.item().stem()),
                placement.shownEntries(),
                placement.shownChoices(),
                given == null ? List.of() : placement.places(given.answer()),
                given == null ? "" : Placement.text(given.answer()),
                given != null && given.marked(),
                given == null ? null : given.at());
    }
}
