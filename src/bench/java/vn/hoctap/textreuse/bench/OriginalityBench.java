package vn.hoctap.textreuse.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The program behind {@code bench/originality --data DIR [--english DIR] [--cohorts N] [--parts
 * ranking,passages,speed,scale,honest,rings,copies] [--scopes N] [--out FILE]}. The data folder holds {@code
 * resolutions/*.txt} and {@code prose.vi.jsonl.gz}; N is the number of cohorts for the ranking,
 * honest cohorts are ten times as many.
 */
public final class OriginalityBench {

    private static final int[] LENGTHS = {300, 800, 1500};
    private static final long SEED = 100;

    private final Map<String, String> options;
    private final Material material;
    private final Report report;
    private final int cohorts;

    private OriginalityBench(Map<String, String> options, PrintStream out) {
        this.options = options;
        this.material = Material.read(Path.of(options.getOrDefault("--data", "")));
        this.report = new Report(out);
        this.cohorts = Integer.parseInt(options.getOrDefault("--cohorts", "40"));
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
        try (var out = file == null ? System.out : new PrintStream(file, java.nio.charset.StandardCharsets.UTF_8)) {
            new OriginalityBench(options, out).run();
        }
    }

    private boolean wanted(String part) {
        String parts = options.get("--parts");
        return parts == null || List.of(parts.split(",")).contains(part);
    }

    private void run() {
        if (wanted("passages")) {
            passages();
        }
        if (wanted("ranking")) {
            ranking();
        }
        if (wanted("copies")) {
            for (int words : LENGTHS) {
                copies(words);
            }
        }
        if (wanted("honest")) {
            report.line("honest", "textreuse", Verdicts.falseCases(material, cohorts * 10, 1000));
        }
        if (wanted("rings")) {
            report.line("rings", "textreuse", Verdicts.rings(material, cohorts / 4 + 1, 5000));
        }
        if (wanted("speed")) {
            report.line("stages", "textreuse", Stages.of(material));
            report.line("speed", "60 essays", Speed.check(material, 60, 1000, 300));
        }
        if (wanted("scale")) {
            int scopes = Integer.parseInt(options.getOrDefault("--scopes", "1000"));
            report.line("scale", "textreuse", Scale.of(material, scopes, 300));
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

    private void ranking() {
        List<PairScorer> scorers = new ArrayList<>(List.of(new Engine()));
        scorers.addAll(Peers.all());
        for (PairScorer scorer : scorers) {
            Map<String, Double> mean = new LinkedHashMap<>();
            for (int words : LENGTHS) {
                var ranking = new Ranking();
                for (int c = 0; c < cohorts; c++) {
                    Ranking.Sample sample = Ranking.sample(material, SEED + c, words);
                    ranking.add(sample, scorer.scores(sample.texts(), sample.sources()));
                }
                Map<String, Double> rates = ranking.rates();
                rates.forEach((k, rate) -> mean.merge(k, rate / LENGTHS.length, Double::sum));
                report.line("ranking-" + words, scorer.name(), rates);
            }
            report.line("ranking", scorer.name(), mean);
        }
    }

    private void copies(int words) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Verdicts.copies(material, cohorts, 9000, words)
                .forEach(
                        (kind, counts) -> {
                            figures.put(kind + ".alert", counts[1] / counts[0]);
                            figures.put(kind + ".shown", counts[2] / counts[0]);
                        });
        report.line("copies-" + words, "textreuse", figures);
    }
}
