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
    private final AnswerStore answers;
    private final QuestionMarks marks;
    private final Rulings rulings;

    Papers(BankStore bank, AnswerStore answers, QuestionMarks marks, Rulings rulings) {
        this.bank = bank;
        this.answers = answers;
        this.marks = marks;
        this.rulings = rulings;
    }

    Paper paper(Attempt attempt, Quiz quiz, Instant now) {
        var begun = attempt.begun();
        var given = answers.given(attempt.id());
        var questions = bank.questions(attempt.paper());
        var shown =
                IntStream.rangeClosed(1, attempt.paper().size())
                        .mapToObj(n -> {
                            var question = question(questions, begun, n);
                            return shown(n, placement(question, begun), given.get(n));
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
     * Stores what was sent by the page of an attempt, which must be locked.
     *
     * @throws AnswerDoesNotFit when there is no such question or option
     */
    void give(Begun attempt, PageAnswer sent, Instant now) {
        var given = new Given(answer(attempt, sent), sent.marked(), now);
        answers.give(attempt.id(), sent.question(), given);
    }

    private Answer answer(Begun attempt, PageAnswer sent) {
        int number = sent.question();
        if (number < 1 || number > attempt.paper().size()) {
            throw new AnswerDoesNotFit(attempt.id(), number);
        }
        var questions = bank.questions(List.of(attempt.paper().get(number - 1)));
        var placement = placement(question(questions, attempt, number), attempt);
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
    List<AnsweredQuestion> keyed(Attempt attempt, boolean explained) {
        var begun = attempt.begun();
        var given = answers.given(attempt.id());
        var questions = bank.questions(attempt.paper());
        var earned = earned(attempt, questions);
        var ruled = rulings.of(attempt.quiz());
        return IntStream.rangeClosed(1, attempt.paper().size())
                .mapToObj(n -> {
                    var question = question(questions, begun, n);
                    var answered = given.get(n);
                    var answer = answered == null ? null : answered.answer();
                    return Keys.of(
                            n,
                            ruled.key(question),
                            placement(ruled.key(question), begun),
                            answer,
                            earned.get(n - 1),
                            explained);
                })
                .toList();
    }

    /** Sections of questions that were not answered fully right, as the document has them. */
    List<String> toReadAgain(Attempt attempt) {
        var begun = attempt.begun();
        var questions = bank.questions(attempt.paper());
        return earned(attempt, questions).stream()
                .filter(mark -> mark.credit() != null && mark.credit() < 1 && mark.weight() > 0)
                .map(mark -> question(questions, begun, mark.position()).section())
                .filter(section -> !section.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** One mark per question; attempts of before marks were kept have none stored. */
    private List<Mark> earned(Attempt attempt, Map<Question.Ref, Question> questions) {
        var stored = marks.of(attempt.id());
        if (stored.size() == attempt.paper().size()) {
            return List.copyOf(stored.values());
        }
        var given = answers.given(attempt.id());
        var ruled = rulings.of(attempt.quiz());
        return IntStream.rangeClosed(1, attempt.paper().size())
                .mapToObj(n -> {
                    var answered = given.get(n);
                    return Objects.requireNonNullElseGet(
                            stored.get(n),
                            () ->
                                    Marking.mark(
                                            n,
                                            question(questions, attempt.begun(), n),
                                            answered == null ? null : answered.answer(),
                                            ruled));
                })
                .toList();
    }

    private static Question question(
            Map<Question.Ref, Question> questions, Begun attempt, int number) {
        var question = questions.get(attempt.paper().get(number - 1));
        if (question == null) {
            throw new IllegalStateException("No question " + number + " of " + attempt.id());
        }
        return question;
    }

    private static Placement placement(Question question, Begun attempt) {
        return Placement.of(question, attempt.shuffle(), attempt.shuffled());
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
