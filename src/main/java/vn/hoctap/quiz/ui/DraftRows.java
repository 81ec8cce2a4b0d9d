package vn.hoctap.quiz.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.hoctap.quiz.Essay;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.Matching;
import vn.hoctap.quiz.NumberText;
import vn.hoctap.quiz.Ordering;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.ShortText;
import vn.hoctap.quiz.ui.AnswerRows.Values;

/** The answers of a question as rows, and back. */
final class DraftRows {

    private DraftRows() {}

    static List<Values> of(Item item) {
        return switch (item) {
            case Item.OneChoice one ->
                    IntStream.range(0, one.options().size())
                            .mapToObj(i -> new Values(i == one.right(), one.options().get(i), ""))
                            .toList();
            case Item.SeveralChoices several ->
                    IntStream.range(0, several.options().size())
                            .mapToObj(i ->
                                    new Values(
                                            several.right().contains(i),
                                            several.options().get(i),
                                            ""))
                            .toList();
            case Matching matching -> {
                var rows = new ArrayList<Values>();
                matching.pairs()
                        .forEach(it -> rows.add(new Values(false, it.entry(), it.choice())));
                matching.others().forEach(it -> rows.add(new Values(false, "", it)));
                yield rows;
            }
            case Ordering ordering ->
                    ordering.entries().stream().map(it -> new Values(false, it, "")).toList();
            case ShortText text ->
                    text.variants().stream()
                            .map(it -> new Values(false, it.text(), percent(it.share())))
                            .toList();
            case Quantity quantity ->
                    quantity.ranges().stream()
                            .map(it ->
                                    new Values(
                                            false,
                                            NumberText.write(it.middle()),
                                            NumberText.write(it.tolerance()),
                                            percent(it.share())))
                            .toList();
            case Item.TrueFalse _, Essay _ -> List.of();
        };
    }

    static Matching matching(String asked, List<Values> rows) {
        var pairs = new ArrayList<Matching.Pair>();
        var others = new ArrayList<String>();
        for (var row : rows) {
            if (row.text().isEmpty()) {
                others.add(row.other());
            } else {
                pairs.add(new Matching.Pair(row.text(), row.other()));
            }
        }
        return new Matching(asked, pairs, others);
    }

    static Quantity.Range range(Values row) {
        var tolerance = row.other().isEmpty() ? BigDecimal.ZERO : number(row.other());
        return new Quantity.Range(number(row.text()), tolerance, share(row.share()));
    }

    private static BigDecimal number(String text) {
        return NumberText.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("Not a number: " + text));
    }

    private static String percent(double share) {
        return share == 1 ? "" : NumberText.write(BigDecimal.valueOf(share * 100));
    }

    /** Nothing is all of it. */
    static double share(String percent) {
        return percent.isEmpty()
                ? 1
                : NumberText.parse(percent)
                                .orElseThrow(() -> new IllegalArgumentException(percent))
                                .doubleValue()
                        / 100;
    }
}
