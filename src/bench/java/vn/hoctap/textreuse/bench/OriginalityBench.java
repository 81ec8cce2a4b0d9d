package vn.hoctap.textreuse.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The program behind {@code bench/originality --data DIR [--english DIR] [--cohorts N] [--parts
 * ranking,peers,held-out,other-hand,other-peers,third-hand,passages,speed,scale,honest,rings,copies]
 * [--scopes N] [--peer-cohorts N] [--jplag FILE] [--out FILE]}. The data folder holds {@code
 * resolutions/*.txt} and {@code prose.vi.jsonl.gz}; N is the number of cohorts for the ranking,
 * honest cohorts are ten times as many; the file of JPlag holds its class path.
 */
public final class OriginalityBench {

    private static final int[] LENGTHS = {300, 800, 1500};

    /** The cohorts the engine was tuned on. */
    private static final long SEED = 100;

    /** Cohorts nothing was tuned on. */
    private static final long HELD_OUT = 7_000_000;

    private final Map<String, String> options;
    private final Material material;
    private final Report report;
    private final int cohorts;
    private final int peerCohorts;

    private OriginalityBench(Map<String, String> options, PrintStream out) {
        this.options = options;
        this.material = Material.read(Path.of(options.getOrDefault("--data", "")));
        this.report = new Report(out);
        this.cohorts = Integer.parseInt(options.getOrDefault("--cohorts", "40"));
        this.peerCohorts = Integer.parseInt(options.getOrDefault("--peer-cohorts", "10"));
    }

    public static void main(String[] args) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        String data = options.get("--data");
        if (data == null || !Files.isDirectory(Path.of(data))) {
            System.err.println(
                    "Say where the lent texts are: bench/originality --data DIR (resolutions/*.txt"
                            + " and prose.vi.jsonl.gz); without them nothing is measured.");
            System.exit(2);
        }
        String file = options.get("--out");
        try (var out = file == null ? System.out : new PrintStream(file, StandardCharsets.UTF_8)) {
            new OriginalityBench(options, out).run();
        }
    }

    private boolean wanted(String part) {
        String parts = options.get("--parts");
        return parts == null || List.of(parts.split(",")).contains(part);
    }

    private void run() throws IOException {
        Ranking.Cohorts first = seed -> new Cohort(material, seed);
        Ranking.Cohorts other = seed -> new OtherHand(material, seed);
        if (wanted("speed")) {
            speed();
        }
        if (wanted("passages")) {
            passages();
        }
        if (wanted("ranking")) {
            ranking("ranking", first, SEED, cohorts, List.of(new Engine()));
        }
        if (wanted("peers")) {
            ranking("peers", first, SEED, peerCohorts, scorers());
        }
        if (wanted("copies")) {
            copies("copies", first, 9000);
        }
        if (wanted("honest")) {
            honest("honest", first, 1000);
        }
        if (wanted("rings")) {
            report.line("rings", "textreuse", Verdicts.rings(first, cohorts / 4 + 1, 5000));
        }
        if (wanted("held-out")) {
            heldOut("held-out", first);
        }
        if (wanted("other-hand")) {
            heldOut("other-hand", other);
        }
        if (wanted("other-peers")) {
            ranking("other-peers", other, HELD_OUT, peerCohorts, scorers());
        }
        if (wanted("third-hand")) {
            heldOut("third-hand", seed -> new ThirdHand(material, seed));
        }
        if (wanted("scale")) {
            int scopes = Integer.parseInt(options.getOrDefault("--scopes", "1000"));
            report.line("scale", "textreuse", Scale.of(material, scopes, 500));
        }
    }

    private void heldOut(String part, Ranking.Cohorts from) {
        ranking(part + "-ranking", from, HELD_OUT, cohorts, List.of(new Engine()));
        copies(part + "-copies", from, HELD_OUT + 10_000);
        honest(part + "-honest", from, HELD_OUT + 20_000);
        report.line(
                part + "-rings",
                "textreuse",
                Verdicts.rings(from, cohorts / 4 + 1, HELD_OUT + 30_000));
    }

    private List<PairScorer> scorers() throws IOException {
        List<PairScorer> scorers = new ArrayList<>(List.of(new Engine()));
        scorers.addAll(Peers.all());
        String jplag = options.get("--jplag");
        if (jplag != null) {
            String classpath = Files.readString(Path.of(jplag)).strip();
            scorers.add(new Jplag(classpath, false));
            scorers.add(new Jplag(classpath, true));
        }
        return scorers;
    }

    private void speed() {
        report.line(
                "candidates",
                "first five of 60",
                Recall.of(seed -> new Cohort(material, seed), cohorts, HELD_OUT, 60));
        report.line(
                "candidates",
                "first five of 600",
                Recall.of(seed -> new Cohort(material, seed), cohorts / 4 + 1, HELD_OUT, 600));
        for (int essays : new int[] {60, 600}) {
            report.line("stages", essays + " essays", Stages.of(material, essays));
            report.line(
                    "speed",
                    essays + " essays",
                    Speed.check(material, essays, 1000, 18_000 / essays));
        }
    }

    private void passages() {
        Passages.vietnamese(material, cohorts * 5, 77)
                .forEach((change, result) -> report.line("passages", change, figures(result)));
        String english = options.get("--english");
        if (english != null) {
            report.line(
                    "passages",
                    "ENGLISH",
                    figures(Passages.english(Path.of(english), cohorts * 5, 78)));
        }
    }

    private static Map<String, Double> figures(PlagDet.Result result) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("plagdet", result.plagDet());
        figures.put("precision", result.precision());
        figures.put("recall", result.recall());
        figures.put("granularity", result.granularity());
        return figures;
    }

    private void ranking(
            String part, Ranking.Cohorts from, long seed, int cohorts, List<PairScorer> scorers) {
        for (PairScorer scorer : scorers) {
            Map<String, Double> mean = new LinkedHashMap<>();
            for (int words : LENGTHS) {
                var ranking = new Ranking();
                for (int c = 0; c < cohorts; c++) {
                    Ranking.Sample sample = Ranking.sample(from.of(seed + c), words);
                    ranking.add(sample, scorer.scores(sample.texts(), sample.sources()));
                }
                Map<String, Double> rates = ranking.rates();
                rates.forEach((k, rate) -> mean.merge(k, rate / LENGTHS.length, Double::sum));
                report.line(part + "-" + words, scorer.name(), rates);
            }
            report.line(part, scorer.name(), mean);
        }
    }

    private void copies(String part, Ranking.Cohorts from, long seed) {
        for (int words : LENGTHS) {
            Map<String, Double> figures = new LinkedHashMap<>();
            Verdicts.copies(from, cohorts, seed, words)
                    .forEach((kind, counts) -> {
                        figures.put(kind + ".alert", counts[1] / counts[0]);
                        figures.put(kind + ".shown", counts[2] / counts[0]);
                    });
            report.line(part + "-" + words, "textreuse", figures);
        }
    }

    private void honest(String part, Ranking.Cohorts from, long seed) {
        report.line(part, "textreuse", Verdicts.falseCases(from, cohorts * 10, seed));
    }
}
