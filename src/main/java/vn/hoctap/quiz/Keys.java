package vn.hoctap.quiz;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows what is right beside what was given; for finished attempts only. */
final class Keys {

    private Keys() {}

    /** With what it earned. */
    static AnsweredQuestion of(
            int number,
            Question question,
            Placement placement,
            @Nullable Answer answer,
            Mark mark,
            boolean explained) {
        return new AnsweredQuestion(
                number,
                ItemKind.of(question.item()),
                RichText.parse(question.item().stem()),
                options(placement, answer),
                lines(placement, answer),
                Objects.requireNonNullElse(mark.credit(), 0.0),
                mark.credit() == null,
                mark.weight(),
                RichText.parse(explained ? question.explanation() : ""),
                question.section(),
                Objects.requireNonNullElse(mark.remark(), ""));
    }

    private static List<AnsweredQuestion.Option> options(
            Placement placement, @Nullable Answer answer) {
        return switch (placement.item()) {
            case Item.OneChoice one ->
                    options(placement, one.options(), Set.of(one.right()), answer);
            case Item.SeveralChoices several ->
                    options(placement, several.options(), several.right(), answer);
            case Item.TrueFalse statement ->
                    options(placement, List.of("", ""), Set.of(statement.holds() ? 0 : 1), answer);
            case Matching _, Ordering _, ShortText _, Quantity _, Essay _ -> List.of();
        };
    }

    private static List<AnsweredQuestion.Option> options(
            Placement placement, List<String> texts, Set<Integer> right, @Nullable Answer answer) {
        var chosen = answer == null ? Set.<Integer>of() : Item.Choices.of(answer);
        return placement.entries().stream()
                .map(canonical ->
                        new AnsweredQuestion.Option(
                                RichText.parse(texts.get(canonical)),
                                chosen.contains(canonical),
                                right.contains(canonical)))
                .toList();
    }

    private static List<AnsweredQuestion.Line> lines(Placement placement, @Nullable Answer answer) {
        return switch (placement.item()) {
            case Item.OneChoice _, Item.SeveralChoices _, Item.TrueFalse _ -> List.of();
            case Matching matching -> matched(placement, matching, answer);
            case Ordering ordering -> ordered(ordering, answer);
            case ShortText text ->
                    typed(
                            text,
                            answer,
                            text.variants().stream()
                                    .filter(it -> it.share() == 1)
                                    .map(ShortText.Variant::text)
                                    .collect(Collectors.joining("; ")));
            case Quantity quantity -> typed(quantity, answer, range(quantity));
            case Essay essay -> typed(essay, answer, "");
        };
    }

    private static String range(Quantity quantity) {
        return quantity.ranges().stream()
                .filter(it -> it.share() == 1)
                .map(it ->
                        NumberText.write(it.middle())
                                + (it.tolerance().signum() == 0
                                        ? ""
                                        : " ± " + NumberText.write(it.tolerance())))
                .collect(Collectors.joining("; "));
    }

    private static List<AnsweredQuestion.Line> typed(
            Item item, @Nullable Answer answer, String right) {
        var given = answer == null ? "" : Placement.text(answer);
        boolean fits = answer != null && item.credit(answer) >= 1;
        return List.of(
                new AnsweredQuestion.Line(
                        RichText.plain(""), RichText.plain(given), RichText.plain(right), fits));
    }

    private static List<AnsweredQuestion.Line> matched(
            Placement placement, Matching matching, @Nullable Answer answer) {
        var choices = matching.choices();
        return placement.entries().stream()
                .map(canonical -> {
                    var pair = matching.pairs().get(canonical);
                    var choice =
                            answer instanceof Answer.Matched matched
                                    ? matched.pairs().get(canonical)
                                    : null;
                    var given = choice == null ? "" : choices.get(choice);
                    return line(pair.entry(), given, pair.choice());
                })
                .toList();
    }

    private static List<AnsweredQuestion.Line> ordered(Ordering ordering, @Nullable Answer answer) {
        var given = answer instanceof Answer.Ordered ordered ? ordered.order() : List.<Integer>of();
        return IntStream.range(0, ordering.entries().size())
                .mapToObj(place ->
                        line(
                                String.valueOf(place + 1),
                                place < given.size()
                                        ? ordering.entries().get(given.get(place))
                                        : "",
                                ordering.entries().get(place)))
                .toList();
    }

    private static AnsweredQuestion.Line line(String entry, String given, String right) {
        return new AnsweredQuestion.Line(
                RichText.parse(entry),
                RichText.parse(given),
                RichText.parse(right),
                given.equals(right));
    }
}
