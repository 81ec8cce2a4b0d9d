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

    private static final int OTHERS = 40;

    private Speed() {}

    static long cpuNanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static long allocatedBytes() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** Something done again and again, with a text that is not in the scope. */
    @FunctionalInterface
    interface Step {
        void with(Work work);
    }

    /** A scope of that many essays, checked with texts that are not in it. */
    static Map<String, Double> check(Material material, int essays, int words, int rounds) {
        var cohort = new Cohort(material, 4242);
        List<String> texts = new ArrayList<>();
        for (int e = 0; e < essays + OTHERS; e++) {
            texts.add(cohort.essay(words, cohort.quotedShare()).text());
        }
        List<String> others = texts.subList(essays, essays + OTHERS);
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
            figures.put("putAll", (cpuNanos() - start) / 1e3 / essays);
            ReusePolicy policy = ReusePolicy.standard();
            measure(
                    "check",
                    figures,
                    rounds,
                    work(essays + 1, ""),
                    others,
                    work -> index.check(scope, work, policy));
            measure(
                    "putAndJudgeAll",
                    figures,
                    Math.max(20, rounds / 5),
                    work(essays + 1, ""),
                    others,
                    work -> {
                        index.put(scope, work);
                        index.judge(scope, policy);
                    });
        }
        return figures;
    }

    /** As many rounds again go before, for warming. */
    static void measure(
            String name,
            Map<String, Double> figures,
            int rounds,
            Work like,
            List<String> texts,
            Step step) {
        double[] micros = new double[rounds];
        long allocated = 0;
        for (int r = -2 * rounds; r < rounds; r++) {
            String text = texts.get(Math.floorMod(r, texts.size()));
            Work work = new Work(like.id(), like.author(), like.handedIn(), text);
            long bytes = allocatedBytes();
            long start = cpuNanos();
            step.with(work);
            if (r >= 0) {
                micros[r] = (cpuNanos() - start) / 1e3;
                allocated += allocatedBytes() - bytes;
            }
        }
        Arrays.sort(micros);
        figures.put(name + "P50", micros[rounds / 2]);
        figures.put(name + "P95", micros[rounds * 95 / 100]);
        figures.put(name + "AllocatedKb", allocated / 1024.0 / rounds);
    }

    static Work work(int number, String text) {
        return new Work("%06d".formatted(number), "", Instant.EPOCH.plusSeconds(number), text);
    }
}
