package vn.hoctap.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as its author wrote it, options in their canonical order; one record per type. Texts
 * are {@link RichText#markup markup}.
 *
 * <p>A new type is a record here, a name in {@link ItemKind}, a field of the taker's page and a
 * line of the contract test.
 */
public sealed interface Item
        permits Item.OneChoice,
                Item.SeveralChoices,
                Item.TrueFalse,
                Matching,
                Ordering,
                ShortText,
                Quantity,
                Essay {

    /** What is asked. */
    String stem();

    /** Whether an answer has the form this question asks for; it may still be wrong or empty. */
    boolean fits(Answer answer);

    /** How much of the question is answered rightly, 0 to 1; nothing given earns 0. */
    double credit(Answer answer);

    /** Whether somebody has to read the answer, because no rule can mark it. */
    @JsonIgnore
    default boolean isMarkedByHand() {
        return false;
    }

    /** Just one of the options is right. */
    record OneChoice(String stem, List<String> options, int right) implements Item {

        public OneChoice {
            Texts.checked(stem);
            options = Texts.options(options);
            if (right < 0 || right >= options.size()) {
                throw new IllegalArgumentException("The right one is not among the options.");
            }
        }

        @Override
        public boolean fits(Answer answer) {
            return Choices.fit(answer, options.size(), 1);
        }

        @Override
        public double credit(Answer answer) {
            return Choices.of(answer).equals(Set.of(right)) ? 1 : 0;
        }
    }

    /**
     * Several options are right.
     *
     * @param rule of partial credit; {@link CreditRule#SHARES} where none was stored
     */
    record SeveralChoices(
            String stem, List<String> options, Set<Integer> right, @Nullable CreditRule rule)
            implements Item {

        public SeveralChoices {
            Texts.checked(stem);
            options = Texts.options(options);
            right = Set.copyOf(right);
            rule = Objects.requireNonNullElse(rule, CreditRule.SHARES);
            int count = options.size();
            if (right.size() < 2 || right.stream().anyMatch(it -> it < 0 || it >= count)) {
                throw new IllegalArgumentException("At least two of the options are right.");
            }
        }

        SeveralChoices(String stem, List<String> options, Set<Integer> right) {
            this(stem, options, right, CreditRule.SHARES);
        }

        /** Never null. */
        @JsonIgnore
        public CreditRule creditRule() {
            return Objects.requireNonNullElse(rule, CreditRule.SHARES);
        }

        @Override
        public boolean fits(Answer answer) {
            return Choices.fit(answer, options.size(), options.size());
        }

        @Override
        public double credit(Answer answer) {
            var given = Choices.of(answer);
            long hits = given.stream().filter(right::contains).count();
            long misses = given.size() - hits;
            return switch (creditRule()) {
                case SHARES -> Math.max(0, (double) (hits - misses) / right.size());
                case NO_WRONG -> misses > 0 ? 0 : (double) hits / right.size();
                case ALL -> given.equals(right) ? 1 : 0;
            };
        }
    }

    /** A statement that holds or does not: option 0 is "true", option 1 is "false". */
    record TrueFalse(String stem, boolean holds) implements Item {

        public TrueFalse {
            Texts.checked(stem);
        }

        @Override
        public boolean fits(Answer answer) {
            return Choices.fit(answer, 2, 1);
        }

        @Override
        public double credit(Answer answer) {
            return Choices.of(answer).equals(Set.of(holds ? 0 : 1)) ? 1 : 0;
        }
    }

    /** What all types ask of their texts. */
    final class Texts {

        static final int LONGEST = 8_000;
        private static final int MOST_OPTIONS = 10;

        private Texts() {}

        static String checked(String text) {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("A text has at most 8000 characters.");
            }
            return text;
        }

        static List<String> options(List<String> options) {
            if (options.size() < 2 || options.size() > MOST_OPTIONS) {
                throw new IllegalArgumentException(
                        "A question has 2 to " + MOST_OPTIONS + " options.");
            }
            options.forEach(Texts::checked);
            return List.copyOf(options);
        }

        static void share(double share) {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("A share is above 0, at most 1: " + share);
            }
        }

        /** Every text of a question, with marks. */
        public static List<String> of(Item item) {
            var texts = new ArrayList<String>();
            texts.add(item.stem());
            switch (item) {
                case OneChoice one -> texts.addAll(one.options());
                case SeveralChoices several -> texts.addAll(several.options());
                case Matching matching -> {
                    matching.pairs().forEach(pair -> texts.add(pair.entry()));
                    texts.addAll(matching.choices());
                }
                case Ordering ordering -> texts.addAll(ordering.entries());
                case TrueFalse _, ShortText _, Quantity _, Essay _ -> {}
            }
            return texts;
        }
    }

    /** What the choosing types have in common. */
    final class Choices {

        private Choices() {}

        static boolean fit(Answer answer, int options, int most) {
            return answer instanceof Answer.Chosen chosen
                    && chosen.options().size() <= most
                    && chosen.options().stream().allMatch(it -> it >= 0 && it < options);
        }

        /** None for other answers. */
        static Set<Integer> of(Answer answer) {
            return answer instanceof Answer.Chosen chosen ? chosen.options() : Set.of();
        }
    }
}
