package vn.hoctap.textreuse.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.Work;

/** CPU time of checks in one thread, in microseconds. */
final class Speed {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int WARMING = 1500;

    private Speed() {}

    static long cpuNanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** A scope of that many essays, checked with texts that are not in it. */
    static Map<String, Double> check(Material material, int essays, int words, int rounds) {
        var cohort = new Cohort(material, 4242);
        List<String> texts = new ArrayList<>();
        for (int e = 0; e < essays + 40; e++) {
            texts.add(cohort.essay(words, cohort.quotedShare()).text());
        }
        var scope = new Scope("unit");
        Map<String, Double> figures = new LinkedHashMap<>();
        try (ReuseIndex index = ReuseIndex.inMemory()) {
            index.sources(
                    scope,
                    List.of(
                            new KnownSource("resolution", cohort.resolution()),
                            new KnownSource("outline", cohort.outline())));
            long start = cpuNanos();
            for (int e = 0; e < essays; e++) {
                index.put(scope, work(e, texts.get(e)));
            }
            figures.put("put", (cpuNanos() - start) / 1e3 / essays);
            start = cpuNanos();
            index.judge(scope, ReusePolicy.standard());
            figures.put("firstJudge", (cpuNanos() - start) / 1e3);
            double[] micros = new double[rounds];
            for (int r = -WARMING; r < rounds; r++) {
                Work own = work(essays + 1, texts.get(essays + Math.floorMod(r, 40)));
                start = cpuNanos();
                index.check(scope, own, ReusePolicy.standard());
                if (r >= 0) {
                    micros[r] = (cpuNanos() - start) / 1e3;
                }
            }
            Arrays.sort(micros);
            figures.put("checkP50", micros[rounds / 2]);
            figures.put("checkP95", micros[rounds * 95 / 100]);
        }
        return figures;
    }

    static Work work(int number, String text) {
        return new Work(
                "%06d".formatted(number), "", Instant.EPOCH.plusSeconds(number), text);
    }
}
