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
import org.apache.lucene.store.FSDirectory;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.ScopeContents;
import vn.hoctap.textreuse.Work;
import vn.hoctap.textreuse.index.LuceneIndex;

/**
 * Many scopes of 100 synthetic essays of 1,000 words in one index on disk, and some of 60: how fast
 * it is rebuilt, how large it is, what a check costs in a scope that has to be read back and in one
 * that is in memory, and what the peers' queries cost on the same essays.
 */
final class Scale {

    private static final int ESSAYS = 100;

    /** More scopes in the same index, of the size a unit has. */
    private static final int UNITS = 50;

    private static final int UNIT = 60;

    private static final ReusePolicy POLICY = ReusePolicy.standard();

    private final List<String> words;
    private final String source;
    private final int scopes;
    private final int checks;
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private long generating;

    private Scale(Material material, int scopes, int checks) {
        words =
                material.articles().stream()
                        .flatMap(List::stream)
                        .flatMap(sentence -> Arrays.stream(sentence.split(" ")))
                        .limit(60_000)
                        .toList();
        source = String.join("\n", material.resolutions().getFirst());
        this.scopes = scopes;
        this.checks = checks;
    }

    static Map<String, Double> of(Material material, int scopes, int checks) {
        var scale = new Scale(material, scopes, checks);
        try {
            scale.figures.put("scopes", (double) scopes);
            scale.figures.put("essays", (double) scopes * ESSAYS);
            scale.inFolder(scale::engine);
            scale.inFolder(folder -> scale.peer(folder, "moreLikeThis", false, scopes));
            scale.inFolder(folder -> scale.peer(folder, "minHash", true, scopes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scale.figures;
    }

    private interface Part {
        void in(Path folder) throws IOException;
    }

    private void inFolder(Part part) throws IOException {
        Path folder = Files.createTempDirectory("originality");
        try {
            part.in(folder);
        } finally {
            for (Path file : files(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void size(Path folder, String name, int essays) throws IOException {
        long bytes = 0;
        for (Path file : files(folder)) {
            bytes += Files.size(file);
        }
        figures.put(name, (double) bytes / essays);
    }

    private void engine(Path folder) throws IOException {
        int essays = scopes * ESSAYS + UNITS * UNIT;
        try (ReuseIndex index = ReuseIndex.open(folder)) {
            long start = Speed.cpuNanos();
            Iterator<ScopeContents> contents =
                    IntStream.range(0, scopes + UNITS).mapToObj(this::contents).iterator();
            index.rebuild(contents, (done, works) -> {});
            double seconds = (Speed.cpuNanos() - start - generating) / 1e9;
            figures.put("rebuildEssaysPerCpuSecond", essays / seconds);
        }
        size(folder, "bytesPerEssay", essays);
        long before = heap();
        try (ReuseIndex index = ReuseIndex.open(folder)) {
            var random = new Random(3);
            measure("check", text -> check(index, random.nextInt(scopes), text));
            figures.put("heapMegabytesAfterwards", (heap() - before) / 1048576.0);
            measure("checkInMemory", text -> check(index, 0, text));
        }
        try (ReuseIndex index = new LuceneIndex(FSDirectory.open(folder), 1)) {
            var random = new Random(4);
            measure("checkOf60", text -> check(index, scopes + random.nextInt(UNITS), text));
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double check(ReuseIndex index, int scope, String text) {
        long start = Speed.cpuNanos();
        index.check(new Scope("s" + scope), Speed.work(ESSAYS, text), POLICY);
        return (Speed.cpuNanos() - start) / 1e3;
    }

    private void peer(Path folder, String name, boolean sketches, int scopes) throws IOException {
        try (var index = new PeerIndex(FSDirectory.open(folder), sketches)) {
            long nanos = 0;
            for (int e = 0; e < scopes * ESSAYS; e++) {
                String text = essay(e);
                long start = Speed.cpuNanos();
                index.add("s" + e / ESSAYS, text);
                nanos += Speed.cpuNanos() - start;
            }
            index.ready();
            figures.put(name + "EssaysPerCpuSecond", scopes * ESSAYS / (nanos / 1e9));
            size(folder, name + "BytesPerEssay", scopes * ESSAYS);
            figures.put(name + "Essays", (double) scopes * ESSAYS);
            var random = new Random(3);
            measure(name, text -> index.micros("s" + random.nextInt(scopes), text));
        }
    }

    private interface Asked {
        double micros(String text) throws IOException;
    }

    private void measure(String name, Asked asked) throws IOException {
        double[] micros = new double[checks];
        for (int c = -checks; c < checks; c++) {
            double one = asked.micros(essay(-c - 1_000_000L));
            if (c >= 0) {
                micros[c] = one;
            }
        }
        Arrays.sort(micros);
        figures.put(name + "P50Micros", micros[checks / 2]);
        figures.put(name + "P95Micros", micros[checks * 95 / 100]);
    }

    private ScopeContents contents(int scope) {
        long start = Speed.cpuNanos();
        List<Work> works = new ArrayList<>();
        for (int e = 0; e < (scope < scopes ? ESSAYS : UNIT); e++) {
            works.add(Speed.work(e, essay((long) scope * ESSAYS + e)));
        }
        generating += Speed.cpuNanos() - start;
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
