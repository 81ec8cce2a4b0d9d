package vn.hoctap.textreuse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.judge.Candidates;
import vn.hoctap.textreuse.judge.Entry;
import vn.hoctap.textreuse.judge.Source;

/** How often the text a copy was made of is among the first five candidates of a unit. */
final class Recall {

    private static final int FIRST = 5;
    private static final int WORDS = 800;

    private Recall() {}

    static Map<String, Double> of(Ranking.Cohorts from, int cohorts, long seed, int essays) {
        double[] found = new double[2];
        int copies = 0;
        for (int c = 0; c < cohorts; c++) {
            Ranking.Sample sample = Ranking.sample(from.of(seed + c), WORDS, essays);
            double[][] scores = moreLikeThis(sample.texts());
            List<Entry> entries = entries(sample);
            var candidates = new Candidates();
            entries.subList(0, essays).forEach(candidates::add);
            for (Copying kind : Copying.values()) {
                int copy = essays + kind.ordinal();
                int victim = sample.victims()[kind.ordinal()][0];
                double[] byScore = new double[essays];
                double[] bySeeds = new double[essays];
                int[] common = candidates.common(entries.get(copy).sketch());
                for (int h = 0; h < essays; h++) {
                    byScore[h] = scores[h][copy];
                    bySeeds[h] = common[h];
                }
                found[0] += amongFirst(bySeeds, victim) ? 1 : 0;
                found[1] += amongFirst(byScore, victim) ? 1 : 0;
                copies++;
            }
        }
        Map<String, Double> recall = new LinkedHashMap<>();
        recall.put("candidates", found[0] / copies);
        recall.put("moreLikeThis", found[1] / copies);
        return recall;
    }

    private static double[][] moreLikeThis(List<String> texts) {
        try {
            return Peers.moreLikeThis(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(Ranking.Sample sample) {
        List<Source> sources = new ArrayList<>();
        sample.sources().forEach(s -> sources.add(Source.of(new KnownSource("s", s))));
        List<Entry> entries = new ArrayList<>();
        for (String text : sample.texts()) {
            entries.add(Entry.of(Speed.work(entries.size(), text), sources));
        }
        return entries;
    }

    private static boolean amongFirst(double[] scores, int one) {
        int better = 0;
        for (int s = 0; s < scores.length; s++) {
            better += s != one && scores[s] >= scores[one] ? 1 : 0;
        }
        return better < FIRST;
    }
}
