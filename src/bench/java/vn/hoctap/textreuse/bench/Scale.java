package vn.hoctap.textreuse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.ScopeContents;
import vn.hoctap.textreuse.Work;

/**
 * Many scopes of 100 synthetic essays of 1,000 words in one index on disk: how fast it is rebuilt,
 * how large it is, and what a check costs in a scope that is not in memory.
 */
final class Scale {

    private static final int ESSAYS = 100;

    private final List<String> words;
    private final String source;

    private Scale(Material material) {
        words =
                material.articles().stream()
                        .flatMap(List::stream)
                        .flatMap(sentence -> Arrays.stream(sentence.split(" ")))
                        .limit(60_000)
                        .toList();
        source = String.join("\n", material.resolutions().getFirst());
    }

    static Map<String, Double> of(Material material, int scopes, int checks) {
        try {
            Path folder = Files.createTempDirectory("originality");
            try {
                return new Scale(material).measure(folder, scopes, checks);
            } finally {
                try (var files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Double> measure(Path folder, int scopes, int checks) throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("scopes", (double) scopes);
        figures.put("essays", (double) scopes * ESSAYS);
        try (ReuseIndex index = ReuseIndex.open(folder)) {
            long start = Speed.cpuNanos();
            Iterator<ScopeContents> contents =
                    IntStream.range(0, scopes).mapToObj(this::contents).iterator();
            index.rebuild(contents, (done, works) -> {});
            double seconds = (Speed.cpuNanos() - start) / 1e9;
            figures.put("rebuildEssaysPerCpuSecond", scopes * ESSAYS / seconds);
        }
        long bytes = 0;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        figures.put("bytesPerEssay", (double) bytes / scopes / ESSAYS);
        try (ReuseIndex index = ReuseIndex.open(folder)) {
            var random = new Random(3);
            double[] micros = new double[checks];
            for (int c = -checks; c < checks; c++) {
                int scope = random.nextInt(scopes);
                Work own = Speed.work(ESSAYS, essay(-c - 1_000_000L));
                long start = Speed.cpuNanos();
                index.check(new Scope("s" + scope), own, ReusePolicy.standard());
                if (c >= 0) {
                    micros[c] = (Speed.cpuNanos() - start) / 1e3;
                }
            }
            Arrays.sort(micros);
            figures.put("checkP50Micros", micros[checks / 2]);
            figures.put("checkP95Micros", micros[checks * 95 / 100]);
        }
        return figures;
    }

    private ScopeContents contents(int scope) {
        List<Work> works = new ArrayList<>();
        for (int e = 0; e < ESSAYS; e++) {
            works.add(Speed.work(e, essay((long) scope * ESSAYS + e)));
        }
        return new ScopeContents(
                new Scope("s" + scope), List.of(new KnownSource("resolution", source)), works);
    }

    /** Pieces of four to eleven words from all over the prose. */
    private String essay(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int count = 0; count < 1000; ) {
            int length = 4 + random.nextInt(8);
            int from = random.nextInt(words.size() - length);
            text.append(String.join(" ", words.subList(from, from + length))).append(' ');
            count += length;
        }
        return text.toString();
    }
}
