package vn.hoctap.textreuse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.align.Aligner;
import vn.hoctap.textreuse.align.SeedFinder;
import vn.hoctap.textreuse.align.SeedTable;
import vn.hoctap.textreuse.align.Sketch;
import vn.hoctap.textreuse.align.Track;
import vn.hoctap.textreuse.judge.Candidates;
import vn.hoctap.textreuse.judge.Entry;
import vn.hoctap.textreuse.judge.Source;
import vn.hoctap.textreuse.judge.Taken;
import vn.hoctap.textreuse.text.AnalyzedText;
import vn.hoctap.textreuse.text.Analyzer;

/**
 * CPU time of the stages of a check, in microseconds per text of 1,000 words, with the peers asked
 * between them in the same rounds; medians over the rounds.
 */
final class Stages {

    private static final int WARM = 30;
    private static final int ROUNDS = 31;
    private static final int ASKED = 10;

    private final List<String> texts = new ArrayList<>();
    private final List<Source> sources;
    private final List<Track> own = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();
    private final Candidates held = new Candidates();
    private long seeds;

    private Stages(Material material, int essays) {
        var cohort = new Cohort(material, 4242);
        for (int e = 0; e < essays; e++) {
            texts.add(cohort.essay(1000, cohort.quotedShare()).text());
        }
        sources =
                List.of(
                        Source.of(new KnownSource("resolution", cohort.resolution())),
                        Source.of(new KnownSource("outline", cohort.outline())));
    }

    static Map<String, Double> of(Material material, int essays) {
        try {
            return new Stages(material, essays).measure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Double> measure() throws IOException {
        Map<String, double[]> micros = new LinkedHashMap<>();
        try (var like = new PeerIndex(new ByteBuffersDirectory(), false);
                var sketch = new PeerIndex(new ByteBuffersDirectory(), true)) {
            for (String text : texts) {
                like.add("unit", text);
                sketch.add("unit", text);
            }
            like.ready();
            sketch.ready();
            for (int round = -WARM; round < ROUNDS; round++) {
                Map<String, Double> one = round(like, sketch);
                if (round >= 0) {
                    int at = round;
                    one.forEach((stage, value) ->
                            micros.computeIfAbsent(stage, key -> new double[ROUNDS])[at] = value);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        micros.forEach((stage, values) -> {
            Arrays.sort(values);
            medians.put(stage, values[ROUNDS / 2]);
        });
        medians.put("seedsInCommon", (double) seeds);
        double own = medians.getOrDefault("candidates", Double.NaN);
        medians.put(
                "moreLikeThisToCandidates",
                medians.getOrDefault("moreLikeThis", Double.NaN) / own);
        medians.put("minHashToCandidates", medians.getOrDefault("minHash", Double.NaN) / own);
        return medians;
    }

    /** Puts a text in place of the same one of the round before, as an index does. */
    private void hold(int number, AnalyzedText analyzed, Taken taken) {
        var entry =
                new Entry(
                        "%06d".formatted(number),
                        "",
                        Instant.EPOCH,
                        "",
                        analyzed,
                        taken,
                        own.get(number),
                        sketches.get(number));
        held.remove(entry.id());
        held.add(entry);
    }

    private Map<String, Double> round(PeerIndex like, PeerIndex sketch) throws IOException {
        double[] sum = new double[6];
        own.clear();
        sketches.clear();
        for (String text : texts) {
            long t0 = Speed.cpuNanos();
            AnalyzedText analyzed = Analyzer.analyze(text);
            long t1 = Speed.cpuNanos();
            Taken taken = Taken.from(sources, analyzed);
            sum[0] += (t1 - t0) / 1e3 / texts.size();
            sum[1] += (Speed.cpuNanos() - t1) / 1e3 / texts.size();
            own.add(Track.without(analyzed, taken.words()));
            sketches.add(Sketch.of(own.getLast()));
            hold(own.size() - 1, analyzed, taken);
        }
        for (int e = 0; e < ASKED; e++) {
            long t0 = Speed.cpuNanos();
            for (int common : held.common(Sketch.of(own.get(e)))) {
                seeds += common;
            }
            long t1 = Speed.cpuNanos();
            var finder = new SeedFinder(new SeedTable(own.get(e)));
            for (Track other : own) {
                Aligner.WORKS.align(finder, other, false);
            }
            sum[2] += (t1 - t0) / 1e3 / ASKED;
            sum[3] += (Speed.cpuNanos() - t1) / 1e3 / ASKED;
            sum[4] += like.micros("unit", texts.get(e)) / ASKED;
            sum[5] += sketch.micros("unit", texts.get(e)) / ASKED;
        }
        Map<String, Double> one = new LinkedHashMap<>();
        String[] names = {"read", "sources", "candidates", "align", "moreLikeThis", "minHash"};
        for (int s = 0; s < names.length; s++) {
            one.put(names[s], sum[s]);
        }
        return one;
    }
}
