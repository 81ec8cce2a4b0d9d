package vn.hoctap.quiz;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Entries to be brought into order.
 *
 * @param entries in the right order
 */
public record Ordering(String stem, List<String> entries, OrderRule rule) implements Item {

    private static final int MOST = 20;

    public Ordering {
        Item.Texts.checked(stem);
        entries = List.copyOf(entries);
        entries.forEach(Item.Texts::checked);
        if (entries.size() < 2 || entries.size() > MOST) {
            throw new IllegalArgumentException("2 to " + MOST + " entries.");
        }
    }

    @Override
    public boolean fits(Answer answer) {
        return answer instanceof Answer.Ordered ordered
                && (ordered.isBlank()
                        || ordered.order().stream().sorted().toList().equals(rightOrder()));
    }

    private List<Integer> rightOrder() {
        return IntStream.range(0, entries.size()).boxed().toList();
    }

    @Override
    public double credit(Answer answer) {
        if (!(answer instanceof Answer.Ordered ordered) || ordered.isBlank()) {
            return 0;
        }
        var given = ordered.order();
        long hits =
                IntStream.range(0, given.size())
                        .filter(place -> entries.get(given.get(place)).equals(entries.get(place)))
                        .count();
        boolean all = hits == entries.size();
        return rule == OrderRule.ALL ? (all ? 1 : 0) : (double) hits / entries.size();
    }
}
