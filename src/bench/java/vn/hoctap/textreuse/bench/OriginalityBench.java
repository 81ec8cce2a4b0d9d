package vn.hoctap.textreuse.bench;

import java.nio.file.Path;
import java.util.Map;

/** The command behind bench/originality. */
public final class OriginalityBench {

    private OriginalityBench() {}

    public static void main(String[] args) {
        Material material = Material.read(Path.of(args[0]));
        int cohorts = Integer.parseInt(args[1]);
        String what = args.length > 2 ? args[2] : "all";
        if (what.contains("rank") || what.equals("all")) {
            var engine = new Engine();
            var all = new java.util.TreeMap<String, Double>();
            for (int words : new int[] {300, 800, 1500}) {
                var ranking = new Ranking();
                for (int c = 0; c < cohorts; c++) {
                    Ranking.Sample sample = Ranking.sample(material, 100 + c, words);
                    if (what.contains("top")) {
                        Engine.judge(sample.texts(), sample.sources()).pairs().stream()
                                .filter(p -> p.a().compareTo("0060") < 0 && p.b().compareTo("0060") < 0)
                                .limit(4)
                                .forEach(
                                        p -> {
                                            System.out.println(p.a() + " " + p.b() + " " + p.score());
                                            String ta = sample.texts().get(Integer.parseInt(p.a()));
                                            String tb = sample.texts().get(Integer.parseInt(p.b()));
                                            p.passages()
                                                    .forEach(
                                                            x ->
                                                                    System.out.println(
                                                                            "   " + x.words() + x.kind()
                                                                                    + " A " + ta.substring(x.a().start(), x.a().end()).replace("\n", " ")
                                                                                    + "\n      B " + tb.substring(x.b().start(), x.b().end()).replace("\n", " ")));
                                        });
                    }
                    ranking.add(sample, engine.scores(sample.texts(), sample.sources()));
                }
                System.out.println(
                        words + " threshold " + ranking.threshold() + " "
                                + java.util.Arrays.toString(
                                        ranking.honestQuantiles(.5, .9, .99, .999, .9999, 1)));
                ranking.rates()
                        .forEach(
                                (kind, rate) -> {
                                    all.merge(kind, rate / 3, Double::sum);
                                    if (rate < 0.995) {
                                        System.out.printf("   %s %.3f%n", kind, rate);
                                    }
                                });
            }
            System.out.println(all);
        }
        if (what.contains("passages") || what.equals("all")) {
            System.out.print(Passages.table(Passages.vietnamese(material, cohorts * 10, 77)));
            System.out.print(Passages.table(Map.of("ENGLISH", Passages.english(Path.of("/tmp/english"), cohorts * 10, 78))));
        }
        if (what.contains("speed") || what.equals("all")) {
            print("stages", Stages.of(material));
            print("speed60", Speed.check(material, 60, 1000, 200));
        }
        if (what.contains("honest") || what.equals("all")) {
            print("honest", Verdicts.falseCases(material, cohorts * 10, 1000));
        }
        if (what.contains("rings") || what.equals("all")) {
            print("rings", Verdicts.rings(material, Math.max(3, cohorts / 3), 5000));
        }
        if (what.contains("copies") || what.equals("all")) {
            for (int words : new int[] {300, 800, 1500}) {
                Verdicts.copies(material, cohorts, 9000, words)
                        .forEach(
                                (kind, r) ->
                                        System.out.printf(
                                                "%d %-28s alert %.2f shown %.2f%n",
                                                words, kind, r[1] / r[0], r[2] / r[0]));
            }
        }
    }

    private static void print(String what, Map<String, Double> figures) {
        figures.forEach((name, value) -> System.out.printf("%s %s %.3f%n", what, name, value));
    }
}
