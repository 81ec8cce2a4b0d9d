package vn.hoctap.textreuse.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.hoctap.textreuse.Cluster;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.ScopeJudgement;
import vn.hoctap.textreuse.Verdict;
import vn.hoctap.textreuse.bench.Essay.Origin;
import vn.hoctap.textreuse.bench.Essay.Sentence;

/** What the standard policy says of honest cohorts of 45, of copies, and of rings. */
final class Verdicts {

    private static final int UNIT = 45;

    /** Honest cohorts of different difficulty. */
    enum Honest {
        ORDINARY,
        SHORT_300,
        LONG_1500,
        GUIDE_20,
        GUIDE_40,
        GUIDE_60,
        SPEAKER_NOTES_OF_SOME,
        SET_INTRODUCTION,
        ONE_WHOLLY_QUOTED,
        MUCH_QUOTED
    }

    private Verdicts() {}

    static List<String> honest(Cohort cohort, Honest kind) {
        Random random = cohort.random();
        int words =
                switch (kind) {
                    case SHORT_300 -> 300;
                    case LONG_1500 -> 1500;
                    default -> 600 + random.nextInt(500);
                };
        List<Essay> essays = new ArrayList<>();
        for (int e = 0; e < UNIT; e++) {
            double quoted = kind == Honest.MUCH_QUOTED ? 0.65 : cohort.quotedShare();
            essays.add(cohort.essay((int) (words * (0.8 + 0.4 * random.nextDouble())), quoted));
        }
        int own = (int) (words * 0.65);
        switch (kind) {
            case GUIDE_20 -> guide(cohort, essays, own / 2, 0.5, 1);
            case GUIDE_40 -> guide(cohort, essays, (int) (own * 0.9), 0.75, 0.9);
            case GUIDE_60 -> guide(cohort, essays, (int) (own * 1.6), 0.9, 0.9);
            case SPEAKER_NOTES_OF_SOME -> guide(cohort, essays, (int) (own * 0.8), 0.8, 0.2);
            case SET_INTRODUCTION -> guide(cohort, essays, 120, 1, 0.8);
            case ONE_WHOLLY_QUOTED ->
                    essays.set(
                            7,
                            new Essay(
                                    Material.sentences(cohort.resolution()).stream()
                                            .limit(40)
                                            .map(s -> new Sentence(s, Origin.QUOTED))
                                            .toList()));
            default -> {}
        }
        return essays.stream().map(Essay::text).toList();
    }

    private static void guide(
            Cohort cohort, List<Essay> essays, int words, double probability, double users) {
        List<String> guide = cohort.own(words).stream().map(Sentence::text).toList();
        double edited = cohort.random().nextBoolean() ? 0 : 0.1;
        for (int e = 0; e < essays.size(); e++) {
            if (cohort.random().nextDouble() < users) {
                essays.set(e, cohort.withGuide(essays.get(e), guide, probability, edited));
            }
        }
    }

    /** Share of cohorts with a false case, by kind of cohort, and over all. */
    static Map<String, Double> falseCases(Ranking.Cohorts from, int cohorts, long seed) {
        Map<Honest, int[]> counts = new EnumMap<>(Honest.class);
        for (int c = 0; c < cohorts; c++) {
            Honest kind = Honest.values()[c % Honest.values().length];
            var cohort = from.of(seed + c);
            ScopeJudgement judged =
                    Engine.judge(
                            honest(cohort, kind), List.of(cohort.resolution(), cohort.outline()));
            int[] count = counts.computeIfAbsent(kind, key -> new int[3]);
            count[0]++;
            count[1] += judged.clusters().isEmpty() ? 0 : 1;
            count[2] +=
                    (int)
                            judged.pairs().stream()
                                    .filter(p -> p.verdict() == Verdict.PARTIAL_REUSE)
                                    .count();
        }
        Map<String, Double> rates = new LinkedHashMap<>();
        double all = 0;
        for (var entry : counts.entrySet()) {
            int[] count = entry.getValue();
            all += count[1];
            rates.put(entry.getKey().name(), (double) count[1] / count[0]);
            rates.put(
                    entry.getKey().name() + ".partialPairsPerCohort", (double) count[2] / count[0]);
        }
        rates.put("ALL", all / cohorts);
        return rates;
    }

    /** Of each kind, the share of copies that alert, and that alert or show as partial reuse. */
    static Map<String, double[]> copies(Ranking.Cohorts from, int cohorts, long seed, int words) {
        Map<String, double[]> rates = new TreeMap<>();
        for (int c = 0; c < cohorts; c++) {
            Ranking.Sample sample = Ranking.sample(from.of(seed + c), words);
            int honest = sample.texts().size() - Copying.values().length;
            Map<String, PairJudgement> pairs = new TreeMap<>();
            Engine.judge(sample.texts(), sample.sources())
                    .pairs()
                    .forEach(p -> pairs.put(p.a() + p.b(), p));
            for (Copying kind : Copying.values()) {
                String key =
                        "%04d%04d"
                                .formatted(
                                        sample.victims()[kind.ordinal()][0],
                                        honest + kind.ordinal());
                PairJudgement pair = pairs.get(key);
                double[] rate = rates.computeIfAbsent(kind.name(), k -> new double[3]);
                rate[0]++;
                rate[1] += pair != null && pair.verdict().alerts() ? 1 : 0;
                rate[2] += pair != null && pair.verdict() != Verdict.NONE ? 1 : 0;
            }
        }
        return rates;
    }

    /** Share of rings found complete, by size and whether all of the unit share a guide. */
    static Map<String, Double> rings(Ranking.Cohorts from, int each, long seed) {
        Map<String, Double> rates = new LinkedHashMap<>();
        for (boolean guided : new boolean[] {false, true}) {
            for (int size : new int[] {2, 3, 4, 6, 8, 12}) {
                int complete = 0;
                for (int r = 0; r < each; r++) {
                    complete += ring(from, seed + size * 1000L + r, size, guided, 0.15) ? 1 : 0;
                }
                rates.put((guided ? "GUIDED_" : "RING_") + size, (double) complete / each);
            }
        }
        for (int size : new int[] {4, 8}) {
            int complete = 0;
            for (int r = 0; r < each; r++) {
                complete += ring(from, seed + size * 100L + r, size, false, 0.25) ? 1 : 0;
            }
            rates.put("RING_EDITED_25_" + size, (double) complete / each);
        }
        return rates;
    }

    private static boolean ring(
            Ranking.Cohorts from, long seed, int size, boolean guided, double edited) {
        var cohort = from.of(seed);
        int words = new int[] {300, 800, 1500}[(int) (seed % 3)];
        List<Essay> essays = new ArrayList<>();
        for (int e = 0; e < UNIT - size; e++) {
            essays.add(cohort.essay(words, cohort.quotedShare()));
        }
        Essay model = cohort.essay(words, cohort.quotedShare());
        essays.add(model);
        if (guided) {
            guide(cohort, essays, words / 3, 0.8, 1);
            model = essays.getLast();
        }
        List<String> texts = new ArrayList<>(essays.stream().map(Essay::text).toList());
        for (int m = 1; m < size; m++) {
            texts.add(
                    Edits.exchange(
                            model.text(),
                            edited * (0.5 + cohort.random().nextDouble() / 2),
                            cohort.fillers(),
                            cohort.random()));
        }
        List<String> members = new ArrayList<>();
        for (int t = UNIT - size; t < UNIT; t++) {
            members.add("%04d".formatted(t));
        }
        List<Cluster> clusters =
                Engine.judge(texts, List.of(cohort.resolution(), cohort.outline())).clusters();
        return clusters.equals(List.of(new Cluster(members)));
    }
}
