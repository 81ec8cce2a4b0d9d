package vn.hoctap.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question as its author wrote it, options in their canonical order; one record per type.
 *
 * <p>A new type is a record here, a name in {@link ItemKind}, a field of the taker's page and a
 * line of the contract test.
 */
sealed interface Item {

    /** What is asked. */
    String stem();

    /** Whether an answer has the form this question asks for; it may still be wrong or empty. */
    boolean fits(Answer answer);

    /** How much of the question is answered rightly, 0 to 1; nothing given earns 0. */
    double credit(Answer answer);

    /** Just one of the options is right. */
    record OneChoice(String stem, List<String> options, int right) implements Item {

        public OneChoice {
            options = Options.checked(options);
            if (right < 0 || right >= options.size()) {
                throw new IllegalArgumentException("The right one is not among the options.");
            }
        }

        @Override
        public boolean fits(Answer answer) {
            return Options.fit(answer, options.size(), 1);
        }

        @Override
        public double credit(Answer answer) {
            return Options.of(answer).equals(Set.of(right)) ? 1 : 0;
        }
    }

    /**
     * Several options are right. Partial credit: each right choice earns its share and each wrong
     * one takes a share away, never below 0.
     */
    record SeveralChoices(String stem, List<String> options, Set<Integer> right) implements Item {

        public SeveralChoices {
            options = Options.checked(options);
            right = Set.copyOf(right);
            int count = options.size();
            if (right.size() < 2 || right.stream().anyMatch(it -> it < 0 || it >= count)) {
                throw new IllegalArgumentException("At least two of the options are right.");
            }
        }

        @Override
        public boolean fits(Answer answer) {
            return Options.fit(answer, options.size(), options.size());
        }

        @Override
        public double credit(Answer answer) {
            var given = Options.of(answer);
            long hits = given.stream().filter(right::contains).count();
            long misses = given.size() - hits;
            return Math.max(0, (double) (hits - misses) / right.size());
        }
    }

    /** A statement that holds or does not: option 0 is "true", option 1 is "false". */
    record TrueFalse(String stem, boolean holds) implements Item {

        @Override
        public boolean fits(Answer answer) {
            return Options.fit(answer, 2, 1);
        }

        @Override
        public double credit(Answer answer) {
            return Options.of(answer).equals(Set.of(holds ? 0 : 1)) ? 1 : 0;
        }
    }

    /** What the choosing types have in common. */
    final class Options {

        private static final int MOST = 10;

        private Options() {}

        static List<String> checked(List<String> options) {
            if (options.size() < 2 || options.size() > MOST) {
                throw new IllegalArgumentException("A question has 2 to " + MOST + " options.");
            }
            return List.copyOf(options);
        }

        static boolean fit(Answer answer, int options, int most) {
            var given = of(answer);
            return given.size() <= most
                    && IntStream.range(0, options).boxed().toList().containsAll(given);
        }

        static Set<Integer> of(Answer answer) {
            return switch (answer) {
                case Answer.Chosen chosen -> chosen.options();
            };
        }
    }
}
