package vn.hoctap.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the parts of a question stand on the page of one attempt. What the page sends are places;
 * what is stored is the canonical numbering, so that a place tells nothing about the key.
 *
 * @param entries the canonical index of each shown option or entry
 * @param choices the canonical index of each shown choice of a matching question
 */
record Placement(Item item, List<Integer> entries, List<Integer> choices) {

    private static final int ENTRIES = 0;
    private static final int CHOICES = 1;

    /**
     * @param shuffled whether options come in an order of the attempt's own; entries to be ordered
     *     and choices to be matched always do
     */
    static Placement of(Question question, Shuffle shuffle, boolean shuffled) {
        var id = question.ref().item();
        return switch (question.item()) {
            case Item.OneChoice one ->
                    entries(one, order(shuffle, shuffled, id, one.options().size()));
            case Item.SeveralChoices several ->
                    entries(several, order(shuffle, shuffled, id, several.options().size()));
            case Item.TrueFalse statement -> entries(statement, List.of(0, 1));
            case Matching matching ->
                    new Placement(
                            matching,
                            order(shuffle, shuffled, id, matching.pairs().size()),
                            shuffle.order(id, CHOICES, matching.choices().size()));
            case Ordering ordering ->
                    entries(ordering, shuffle.order(id, ENTRIES, ordering.entries().size()));
            case ShortText _, Quantity _, Essay _ -> entries(question.item(), List.of());
        };
    }

    private static Placement entries(Item item, List<Integer> entries) {
        return new Placement(item, entries, List.of());
    }

    private static List<Integer> order(Shuffle shuffle, boolean shuffled, UUID item, int count) {
        return shuffled
                ? shuffle.order(item, ENTRIES, count)
                : IntStream.range(0, count).boxed().toList();
    }

    /** Options or entries in the order of the page; none where the page knows the words. */
    List<RichText> shownEntries() {
        return switch (item) {
            case Item.OneChoice one -> shown(entries, one.options());
            case Item.SeveralChoices several -> shown(entries, several.options());
            case Matching matching ->
                    shown(entries, matching.pairs().stream().map(Matching.Pair::entry).toList());
            case Ordering ordering -> shown(entries, ordering.entries());
            case Item.TrueFalse _, ShortText _, Quantity _, Essay _ -> List.of();
        };
    }

    /** Choices of a matching question in the order of the page. */
    List<RichText> shownChoices() {
        return item instanceof Matching matching ? shown(choices, matching.choices()) : List.of();
    }

    private static List<RichText> shown(List<Integer> order, List<String> texts) {
        return order.stream().map(texts::get).map(RichText::parse).toList();
    }

    /**
     * What a page's answer means.
     *
     * @param places chosen options; for matching one choice per entry shown, -1 for none; for
     *     ordering all entries in the order given
     * @throws IllegalArgumentException when there is no such place
     */
    Answer answer(List<Integer> places, String text) {
        var answer =
                switch (item) {
                    case Item.OneChoice _, Item.SeveralChoices _, Item.TrueFalse _ ->
                            new Answer.Chosen(Set.copyOf(canonical(entries, places)));
                    case Matching _ -> new Answer.Matched(pairs(places));
                    case Ordering _ -> new Answer.Ordered(canonical(entries, places));
                    case ShortText _, Quantity _, Essay _ -> new Answer.Written(text);
                };
        if (!item.fits(answer)) {
            throw new IllegalArgumentException("The answer does not fit the question.");
        }
        return answer;
    }

    private static List<Integer> canonical(List<Integer> order, List<Integer> places) {
        if (!places.stream().allMatch(place -> place >= 0 && place < order.size())) {
            throw new IllegalArgumentException("There is no such place.");
        }
        return places.stream().map(order::get).toList();
    }

    private Map<Integer, Integer> pairs(List<Integer> places) {
        if (!places.isEmpty() && places.size() != entries.size()) {
            throw new IllegalArgumentException("One choice per entry.");
        }
        var pairs = new HashMap<Integer, Integer>();
        for (int place = 0; place < places.size(); place++) {
            int choice = places.get(place);
            if (choice >= 0) {
                pairs.put(entries.get(place), canonical(choices, List.of(choice)).getFirst());
            } else if (choice != -1) {
                throw new IllegalArgumentException("There is no such choice.");
            }
        }
        return pairs;
    }

    /** The places of an answer, as {@link #answer} reads them. */
    List<Integer> places(Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen ->
                    List.copyOf(
                            chosen.options().stream()
                                    .map(entries::indexOf)
                                    .collect(Collectors.toCollection(TreeSet::new)));
            case Answer.Matched matched -> {
                var places = new ArrayList<Integer>();
                for (int entry : entries) {
                    var choice = matched.pairs().get(entry);
                    places.add(choice == null ? -1 : choices.indexOf(choice));
                }
                yield matched.isBlank() ? List.of() : places;
            }
            case Answer.Ordered ordered -> ordered.order().stream().map(entries::indexOf).toList();
            case Answer.Written _ -> List.of();
        };
    }

    /** What was typed; empty for other answers. */
    static String text(Answer answer) {
        return answer instanceof Answer.Written written ? written.text() : "";
    }
}
