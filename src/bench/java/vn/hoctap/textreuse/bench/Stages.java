package vn.hoctap.textreuse.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.align.Aligner;
import vn.hoctap.textreuse.align.Candidates;
import vn.hoctap.textreuse.align.SeedTable;
import vn.hoctap.textreuse.align.Track;
import vn.hoctap.textreuse.judge.Source;
import vn.hoctap.textreuse.judge.Taken;
import vn.hoctap.textreuse.text.AnalyzedText;
import vn.hoctap.textreuse.text.Analyzer;

/** CPU time of the stages of a check, in microseconds per text of 1,000 words. */
final class Stages {

    private static final int ROUNDS = 40;

    private Stages() {}

    static Map<String, Double> of(Material material) {
        var cohort = new Cohort(material, 4242);
        List<String> texts = new ArrayList<>();
        for (int e = 0; e < 60; e++) {
            texts.add(cohort.essay(1000, cohort.quotedShare()).text());
        }
        List<Source> sources = List.of(Source.of(new KnownSource("s", cohort.resolution())));
        double[] micros = new double[4];
        for (int round = 0; round < ROUNDS; round++) {
            java.util.Arrays.fill(micros, 0);
            List<Track> own = new ArrayList<>();
            for (String text : texts) {
                long t0 = Speed.cpuNanos();
                AnalyzedText analyzed = Analyzer.analyze(text);
                long t1 = Speed.cpuNanos();
                Taken taken = Taken.from(sources, analyzed);
                long t2 = Speed.cpuNanos();
                micros[0] += (t1 - t0) / 1e3;
                micros[1] += (t2 - t1) / 1e3;
                own.add(Track.without(analyzed, taken.words()));
            }
            long t0 = Speed.cpuNanos();
            for (int e = 0; e < 10; e++) {
                var table = new SeedTable(own.get(e));
                for (Track other : own) {
                    Aligner.WORKS.align(table, other, false);
                }
            }
            micros[2] = (Speed.cpuNanos() - t0) / 1e3 / 10;
            t0 = Speed.cpuNanos();
            for (int e = 0; e < 10; e++) {
                Candidates.seeds(own.get(e), own);
            }
            micros[3] = (Speed.cpuNanos() - t0) / 1e3 / 10;
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("analyze", micros[0] / 60);
        figures.put("taken", micros[1] / 60);
        figures.put("alignWith60", micros[2]);
        figures.put("candidatesOf60", micros[3]);
        figures.put("moreLikeThisOf60", Peers.moreLikeThisMicros(texts, ROUNDS));
        return figures;
    }
}
