package vn.hoctap.textreuse.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * True-positive rate of every kind of copying where one honest pair in a thousand would be pointed
 * out. Cohorts of 60 honest essays, with one copy of each kind, each of another essay.
 */
final class Ranking {

    private static final int HONEST = 60;
    private static final double FALSE_PAIRS = 0.001;

    private final Map<Copying, List<Double>> copies = new EnumMap<>(Copying.class);
    private final List<Double> honest = new ArrayList<>();

    /** Where cohorts come from: the same one for the same seed. */
    interface Cohorts {
        Cohort of(long seed);
    }

    /** A cohort's texts with the victims of the copies at its end. */
    record Sample(List<String> texts, List<String> sources, int[][] victims) {}

    static Sample sample(Cohort cohort, int words) {
        return sample(cohort, words, HONEST);
    }

    /** So many honest texts, then one copy of each kind. */
    static Sample sample(Cohort cohort, int words, int honest) {
        List<Essay> essays = new ArrayList<>();
        for (int e = 0; e < honest; e++) {
            essays.add(cohort.essay(words, cohort.quotedShare()));
        }
        List<String> texts = new ArrayList<>(essays.stream().map(Essay::text).toList());
        int[][] victims = new int[Copying.values().length][];
        for (Copying kind : Copying.values()) {
            int victim = kind.ordinal() % honest;
            int second = (victim + 37) % honest;
            texts.add(kind.copy(essays.get(victim), essays.get(second), words, cohort));
            victims[kind.ordinal()] =
                    kind == Copying.PATCHWORK_OF_TWO
                            ? new int[] {victim, second}
                            : new int[] {victim};
        }
        return new Sample(texts, List.of(cohort.resolution(), cohort.outline()), victims);
    }

    void add(Sample sample, double[][] scores) {
        for (int a = 0; a < HONEST; a++) {
            for (int b = a + 1; b < HONEST; b++) {
                honest.add(scores[a][b]);
            }
        }
        for (Copying kind : Copying.values()) {
            for (int victim : sample.victims()[kind.ordinal()]) {
                copies.computeIfAbsent(kind, key -> new ArrayList<>())
                        .add(scores[victim][HONEST + kind.ordinal()]);
            }
        }
    }

    double threshold() {
        double[] sorted = honest.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.ceil(sorted.length * (1 - FALSE_PAIRS)) - 1];
    }

    /** Rate per kind; last the mean over all kinds. */
    Map<String, Double> rates() {
        double threshold = threshold();
        Map<String, Double> rates = new java.util.LinkedHashMap<>();
        copies.forEach((kind, scores) ->
                rates.put(
                        kind.name(),
                        (double) scores.stream().filter(s -> s > threshold).count()
                                / scores.size()));
        double mean = rates.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        rates.put("MEAN", mean);
        return rates;
    }
}
