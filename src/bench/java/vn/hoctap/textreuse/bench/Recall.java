package vn.hoctap.textreuse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.align.Sketch;
import vn.hoctap.textreuse.align.Track;
import vn.hoctap.textreuse.judge.Source;
import vn.hoctap.textreuse.judge.Taken;
import vn.hoctap.textreuse.text.AnalyzedText;
import vn.hoctap.textreuse.text.Analyzer;

/** How often the text a copy was made of is among the first five candidates of 60. */
final class Recall {

    private static final int FIRST = 5;

    private Recall() {}

    static Map<String, Double> of(Ranking.Cohorts from, int cohorts, long seed, int words) {
        double[] found = new double[2];
        int copies = 0;
        for (int c = 0; c < cohorts; c++) {
            Ranking.Sample sample = Ranking.sample(from.of(seed + c), words);
            int honest = sample.texts().size() - Copying.values().length;
            double[][] scores = moreLikeThis(sample.texts());
            List<Sketch> own = own(sample);
            for (Copying kind : Copying.values()) {
                int copy = honest + kind.ordinal();
                int victim = sample.victims()[kind.ordinal()][0];
                double[] byScore = new double[honest];
                double[] bySeeds = new double[honest];
                var lookup = new Sketch.Lookup(own.get(copy));
                for (int h = 0; h < honest; h++) {
                    byScore[h] = scores[h][copy];
                    bySeeds[h] = lookup.common(own.get(h));
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

    private static List<Sketch> own(Ranking.Sample sample) {
        List<Source> sources = new ArrayList<>();
        sample.sources().forEach(s -> sources.add(Source.of(new KnownSource("s", s))));
        List<Sketch> own = new ArrayList<>();
        for (String text : sample.texts()) {
            AnalyzedText analyzed = Analyzer.analyze(text);
            own.add(Sketch.of(Track.without(analyzed, Taken.from(sources, analyzed).words())));
        }
        return own;
    }

    private static boolean amongFirst(double[] scores, int one) {
        int better = 0;
        for (int s = 0; s < scores.length; s++) {
            better += s != one && scores[s] >= scores[one] ? 1 : 0;
        }
        return better < FIRST;
    }
}
