package vn.hoctap.files;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import vn.hoctap.documents.Extracted;

/**
 * Reads files whose words are known: beside each {@code NAME.KIND.ENDING} stands {@code
 * NAME.words}, or {@code NAME.tcvn3.words} and {@code NAME.vni.words} for what old programs wrote.
 * Started by {@code bench/benign}.
 */
final class BenignFolder {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final double NEARLY_ALL = 0.99;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What came of one kind of file. */
    private static final class Sum {
        private int files;
        private int read;
        private int whole;
        private long words;
        private long found;
    }

    private final FilesAlone files;
    private final Map<String, Sum> kinds = new TreeMap<>();

    private BenignFolder(FilesAlone files) {
        this.files = files;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Usage: bench/benign FOLDER");
            System.exit(1);
        }
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
        var folder = Path.of(arguments[0]);
        try (var alone = FilesAlone.in(Path.of(arguments[1], "data"));
                var found = java.nio.file.Files.list(folder)) {
            var benign = new BenignFolder(alone);
            for (var file : found.sorted().toList()) {
                if (!file.toString().endsWith(".words")) {
                    benign.read(file);
                }
            }
            benign.summarize();
        }
        System.exit(0);
    }

    private void read(Path file) throws IOException {
        var parts = String.valueOf(file.getFileName()).split("\\.");
        var kind = parts[1] + "." + parts[parts.length - 1];
        var sum = kinds.computeIfAbsent(kind, key -> new Sum());
        var wanted = counted(java.nio.file.Files.readString(truth(file, parts)));
        sum.files++;
        sum.words += wanted.values().stream().mapToInt(Integer::intValue).sum();
        var text = text(file);
        if (text == null) {
            System.out.println("not read: " + file.getFileName());
            return;
        }
        sum.read++;
        var there = counted(text);
        int all = 0;
        int found = 0;
        for (var word : wanted.entrySet()) {
            all += word.getValue();
            found += Math.min(word.getValue(), there.getOrDefault(word.getKey(), 0));
        }
        sum.found += found;
        if (found >= NEARLY_ALL * all) {
            sum.whole++;
        } else {
            System.out.printf("%s: %d of %d words%n", file.getFileName(), found, all);
        }
    }

    private static Path truth(Path file, String[] parts) {
        var old = parts[1].endsWith("tcvn3") ? ".tcvn3" : parts[1].endsWith("vni") ? ".vni" : "";
        return file.resolveSibling(parts[0] + old + ".words");
    }

    private @org.jspecify.annotations.Nullable String text(Path file) {
        try (var content = java.nio.file.Files.newInputStream(file)) {
            var about =
                    new NewFile(String.valueOf(file.getFileName()), UUID.randomUUID(), "benign");
            var stored = files.files().keep(content, about);
            files.extractions().read(stored.id());
            return files.extractions()
                            .await(stored.id(), LONGEST)
                            .filter(Progress.Finished.class::isInstance)
                            .map(Progress.Finished.class::cast)
                            .map(Progress.Finished::result)
                            .orElse(null)
                    instanceof Extracted read
                    ? read.text()
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> counted(String text) {
        var words = new HashMap<String, Integer>();
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (var word : SPACE.split(composed)) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private void summarize() {
        var all = new Sum();
        kinds.forEach((kind, sum) -> {
            line(kind, sum);
            all.files += sum.files;
            all.read += sum.read;
            all.whole += sum.whole;
            all.words += sum.words;
            all.found += sum.found;
        });
        System.out.printf(
                "files=%d read=%d whole=%d words=%.2f%%%n",
                all.files, all.read, all.whole, 100.0 * all.found / Math.max(1, all.words));
    }

    private static void line(String kind, Sum sum) {
        System.out.printf(
                "%-28s files %4d  read %4d  with 99 %% of their words %4d  words %.2f%%%n",
                kind,
                sum.files,
                sum.read,
                sum.whole,
                100.0 * sum.found / Math.max(1, sum.words));
    }

}
