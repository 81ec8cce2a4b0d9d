package vn.hoctap.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each entry goes with one of the choices.
 *
 * @param others choices that go with none
 */
public record Matching(String stem, List<Pair> pairs, List<String> others) implements Item {

    private static final int MOST = 20;

    /** An entry and the choice that goes with it. */
    public record Pair(String entry, String choice) {

        public Pair {
            Item.Texts.checked(entry);
            Item.Texts.checked(choice);
        }
    }

    public Matching {
        Item.Texts.checked(stem);
        pairs = List.copyOf(pairs);
        others = List.copyOf(others);
        others.forEach(Item.Texts::checked);
        if (pairs.size() < 2 || pairs.size() + others.size() > MOST) {
            throw new IllegalArgumentException("2 to " + MOST + " pairs.");
        }
        if (choices(pairs, others).size() < 2) {
            throw new IllegalArgumentException("At least two choices.");
        }
    }

    /** What may be chosen, each text once. */
    @JsonIgnore
    public List<String> choices() {
        return choices(pairs, others);
    }

    private static List<String> choices(List<Pair> pairs, List<String> others) {
        return Stream.concat(pairs.stream().map(Pair::choice), others.stream()).distinct().toList();
    }

    @Override
    public boolean fits(Answer answer) {
        int most = choices().size();
        return answer instanceof Answer.Matched matched
                && matched.pairs().keySet().stream().allMatch(it -> it >= 0 && it < pairs.size())
                && matched.pairs().values().stream().allMatch(it -> it >= 0 && it < most);
    }

    @Override
    public double credit(Answer answer) {
        if (!(answer instanceof Answer.Matched matched)) {
            return 0;
        }
        var choices = choices();
        long hits =
                matched.pairs().entrySet().stream()
                        .filter(it ->
                                pairs.get(it.getKey()).choice().equals(choices.get(it.getValue())))
                        .count();
        return (double) hits / pairs.size();
    }
}
