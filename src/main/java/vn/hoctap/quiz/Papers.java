package vn.hoctap.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.quiz.Item.OneChoice;
import vn.hoctap.quiz.Item.SeveralChoices;
import vn.hoctap.quiz.Item.TrueFalse;

/** Turns questions into what a taker sees of them, and what he sends back into answers. */
@Component
class Papers {

    private final QuizStore quizzes;
    private final AttemptStore attempts;

    Papers(QuizStore quizzes, AttemptStore attempts) {
        this.quizzes = quizzes;
        this.attempts = attempts;
    }

    Paper paper(Attempt attempt, Quiz quiz, Instant now) {
        var given = attempts.given(attempt.id());
        var questions = quizzes.questions(attempt.paper());
        var shown =
                IntStream.rangeClosed(1, attempt.paper().size())
                        .mapToObj(n ->
                                shown(
                                        n,
                                        question(questions, attempt, n),
                                        order(attempt, quiz, n, questions),
                                        given.get(n)))
                        .toList();
        return new Paper(
                attempt.id(),
                attempt.number(),
                quiz.title(),
                attempt.state(),
                attempt.place(),
                attempt.endsAt(),
                now,
                shown);
    }

    /**
     * What the places chosen on the page mean.
     *
     * @throws AnswerDoesNotFit when there is no such question or option
     */
    Answer answer(Attempt attempt, Quiz quiz, int number, Set<Integer> places) {
        if (number < 1 || number > attempt.paper().size()) {
            throw new AnswerDoesNotFit(attempt.id(), number);
        }
        var ref = attempt.paper().get(number - 1);
        var questions = quizzes.questions(List.of(ref));
        var order = order(attempt, quiz, number, questions);
        if (!places.stream().allMatch(place -> place >= 0 && place < order.size())) {
            throw new AnswerDoesNotFit(attempt.id(), number);
        }
        var answer = new Answer.Chosen(places.stream().map(order::get).collect(Collectors.toSet()));
        if (!question(questions, attempt, number).item().fits(answer)) {
            throw new AnswerDoesNotFit(attempt.id(), number);
        }
        return answer;
    }

    /** The questions of a finished attempt with their key. */
    List<AnsweredQuestion> keyed(Attempt attempt, Quiz quiz, boolean explained) {
        var given = attempts.given(attempt.id());
        var questions = quizzes.questions(attempt.paper());
        return IntStream.rangeClosed(1, attempt.paper().size())
                .mapToObj(n -> {
                    var question = question(questions, attempt, n);
                    var order = order(attempt, quiz, n, questions);
                    return keyed(n, question, order, given.get(n), explained);
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

    private static List<Integer> order(
            Attempt attempt, Quiz quiz, int number, Map<Question.Ref, Question> questions) {
        var question = question(questions, attempt, number);
        int count = options(question.item()).size();
        boolean asWritten = !quiz.policy().shuffled() || question.item() instanceof TrueFalse;
        return asWritten
                ? IntStream.range(0, count).boxed().toList()
                : attempt.shuffle().options(question.ref().item(), count);
    }

    /** Canonical options; two without words for true and false. */
    private static List<String> options(Item item) {
        return switch (item) {
            case OneChoice one -> one.options();
            case SeveralChoices several -> several.options();
            case TrueFalse _ -> List.of("", "");
        };
    }

    private static Set<Integer> right(Item item) {
        return switch (item) {
            case OneChoice one -> Set.of(one.right());
            case SeveralChoices several -> several.right();
            case TrueFalse statement -> Set.of(statement.holds() ? 0 : 1);
        };
    }

    private static Set<Integer> chosen(@Nullable Given given) {
        return given == null ? Set.of() : Item.Options.of(given.answer());
    }

    private static ShownQuestion shown(
            int number, Question question, List<Integer> order, @Nullable Given given) {
        var options = options(question.item());
        var places = new TreeSet<Integer>();
        chosen(given).forEach(canonical -> places.add(order.indexOf(canonical)));
        return new ShownQuestion(
                number,
                ItemKind.of(question.item()),
                question.item().stem(),
                question.item() instanceof TrueFalse
                        ? List.of()
                        : order.stream().map(options::get).toList(),
                List.copyOf(places),
                given != null && given.marked(),
                given == null ? null : given.at());
    }

    private static AnsweredQuestion keyed(
            int number,
            Question question,
            List<Integer> order,
            @Nullable Given given,
            boolean explained) {
        var item = question.item();
        var shown =
                order.stream()
                        .map(canonical ->
                                new AnsweredQuestion.Option(
                                        options(item).get(canonical),
                                        chosen(given).contains(canonical),
                                        right(item).contains(canonical)))
                        .toList();
        return new AnsweredQuestion(
                number,
                ItemKind.of(item),
                item.stem(),
                shown,
                given == null ? 0 : item.credit(given.answer()),
                explained ? question.explanation() : "",
                question.section());
    }
}
