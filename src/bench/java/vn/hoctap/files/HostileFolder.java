package vn.hoctap.files;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import vn.hoctap.documents.Extracted;
import vn.hoctap.documents.Refused;

/**
 * Sends every file of a folder through upload and reading, as many at once as there are readers, and
 * counts the verdicts. Started by {@code bench/hostile}.
 */
final class HostileFolder {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** One file's end: "read", "BY_EYE" for a scan, a refusal's name, "CRASHED_SERVER" or "UNANSWERED". */
    private record Verdict(Path file, String kind, int words, String details, long millis) {}

    private final FilesAlone files;

    private HostileFolder(FilesAlone files) {
        this.files = files;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            System.err.println("Usage: bench/hostile FOLDER");
            System.exit(1);
        }
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
        var folder = Path.of(arguments[0]);
        try (var alone = FilesAlone.in(Path.of(arguments[1], "data"));
                var report =
                        new PrintStream(
                                Path.of(arguments[1], "hostile.tsv").toFile(),
                                StandardCharsets.UTF_8)) {
            var verdicts = new HostileFolder(alone).send(folder);
            verdicts.forEach(
                    v ->
                            report.printf(
                                    "%s\t%d words\t%d ms\t%s\t%s%n",
                                    v.kind, v.words, v.millis, v.details, folder.relativize(v.file)));
            summarize(verdicts);
        }
        System.exit(0);
    }

    private List<Verdict> send(Path folder) throws IOException, InterruptedException {
        List<Path> all;
        try (var found = java.nio.file.Files.walk(folder)) {
            all = found.filter(java.nio.file.Files::isRegularFile).sorted().toList();
        }
        try (var senders = Executors.newFixedThreadPool(files.readers())) {
            var sent = new ArrayList<Future<Verdict>>();
            for (var file : all) {
                sent.add(senders.submit(() -> send(file, folder)));
            }
            var verdicts = new ArrayList<Verdict>();
            for (var verdict : sent) {
                verdicts.add(verdict.get());
            }
            return verdicts;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Verdict send(Path file, Path folder) {
        long begin = System.nanoTime();
        try {
            var name = folder.relativize(file).toString();
            var progress = upload(file, name);
            long millis = (System.nanoTime() - begin) / 1_000_000;
            if (progress instanceof Progress.Finished(var result)) {
                return switch (result) {
                    case Extracted e -> new Verdict(file, "read", e.words(), notes(e), millis);
                    case Refused r ->
                            new Verdict(
                                    file,
                                    r.pages() > 0 ? "BY_EYE" : r.reason().name(),
                                    0,
                                    r.details(),
                                    millis);
                };
            }
            return new Verdict(file, "UNANSWERED", 0, progress.toString(), millis);
        } catch (FileTooLarge e) {
            long millis = (System.nanoTime() - begin) / 1_000_000;
            return new Verdict(file, "TOO_LARGE", 0, "at upload", millis);
        } catch (RuntimeException e) {
            return new Verdict(file, "CRASHED_SERVER", 0, e.toString(), 0);
        }
    }

    private Progress upload(Path file, String name) {
        try (var content = java.nio.file.Files.newInputStream(file)) {
            var about = new NewFile(name, UUID.randomUUID(), "hostile");
            var stored = files.files().keep(content, about);
            files.extractions().read(stored.id());
            return files.extractions().await(stored.id(), LONGEST).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String notes(Extracted extracted) {
        return extracted.notes().stream()
                .map(note -> note.kind() + "=" + note.count())
                .collect(Collectors.joining(" "));
    }

    private static void summarize(List<Verdict> verdicts) {
        Map<String, Long> kinds =
                verdicts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Verdict::kind, TreeMap::new, Collectors.counting()));
        var millis = verdicts.stream().mapToLong(Verdict::millis).sorted().toArray();
        kinds.forEach(
                (kind, count) ->
                        System.out.printf(
                                "%-20s %6d %5.1f %%%n",
                                kind, count, 100.0 * count / verdicts.size()));
        if (millis.length > 0) {
            System.out.printf(
                    "verdict after: median %d ms, p95 %d ms, longest %d ms%n",
                    millis[millis.length / 2],
                    millis[millis.length * 95 / 100],
                    millis[millis.length - 1]);
        }
        long read = kinds.getOrDefault("read", 0L);
        long crashed = kinds.getOrDefault("CRASHED_SERVER", 0L);
        long unanswered = kinds.getOrDefault("UNANSWERED", 0L);
        System.out.printf(
                "files=%d read=%d refused=%d crashed=%d unanswered=%d%n",
                verdicts.size(),
                read,
                verdicts.size() - read - crashed - unanswered,
                crashed,
                unanswered);
    }
}
