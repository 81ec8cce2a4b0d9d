package vn.hoctap.quiz;

import java.util.List;
import java.util.Set;
import vn.hoctap.quiz.Item.OneChoice;
import vn.hoctap.quiz.Item.SeveralChoices;
import vn.hoctap.quiz.Item.TrueFalse;

/** Writes a quiz as {@link QuizText} reads it. */
final class QuizTextWriter {

    private final StringBuilder text = new StringBuilder();

    private QuizTextWriter() {}

    /** Whether a text can say everything of the question. */
    static boolean holds(Question question) {
        boolean type =
                switch (question.item()) {
                    case OneChoice _, TrueFalse _ -> true;
                    case SeveralChoices several -> several.creditRule() == CreditRule.SHARES;
                    case Matching _, Ordering _, ShortText _, Quantity _, Essay _ -> false;
                };
        return type
                && question.draft().difficulty() == Difficulty.MEDIUM
                && !question.explanation().contains("\n")
                && Item.Texts.of(question.item()).stream()
                        .noneMatch(text -> text.isBlank() || text.contains("\n"));
    }

    static String write(Quiz quiz, List<Question> questions) {
        var writer = new QuizTextWriter();
        writer.head(quiz);
        int number = 1;
        for (var question : questions) {
            writer.question(number++, question);
        }
        return writer.text.toString();
    }

    private void head(Quiz quiz) {
        line("title: " + quiz.title());
        var limit = quiz.policy().timeLimit();
        if (limit != null) {
            line("minutes: " + limit.toMinutes());
        }
        line("attempts: " + quiz.policy().attempts());
        line("passPercent: " + quiz.policy().passPercent());
        line("---");
    }

    private void question(int number, Question question) {
        var item = question.item();
        line(("? " + number + " " + type(item) + " " + question.section()).strip());
        line(item.stem());
        switch (item) {
            case OneChoice one -> options(one.options(), Set.of(one.right()));
            case SeveralChoices several -> options(several.options(), several.right());
            case TrueFalse statement ->
                    options(List.of("Đúng", "Sai"), Set.of(statement.holds() ? 0 : 1));
            case Matching _, Ordering _, ShortText _, Quantity _, Essay _ ->
                    throw new IllegalArgumentException("A text cannot hold " + question.ref());
        }
        if (!question.explanation().isEmpty()) {
            line("= " + question.explanation());
        }
        line("");
    }

    private static String type(Item item) {
        return switch (item) {
            case OneChoice _ -> "single";
            case SeveralChoices _ -> "multiple";
            case TrueFalse _ -> "truefalse";
            case Matching _, Ordering _, ShortText _, Quantity _, Essay _ ->
                    throw new IllegalArgumentException("A text cannot hold this type.");
        };
    }

    private void options(List<String> options, Set<Integer> right) {
        for (int i = 0; i < options.size(); i++) {
            line((right.contains(i) ? "+ " : "- ") + options.get(i));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
