package vn.hoctap.textreuse.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** JPlag for text with the sources as base code, in a JVM of its own: it brings an old Lucene. */
record Jplag(String classpath, boolean normalized) implements PairScorer {

    private static final String RUN = "src/bench/jplag/JplagRun.java";

    @Override
    public String name() {
        return "JPlag text, sources as base code" + (normalized ? ", normalized" : "");
    }

    @Override
    public double[][] scores(List<String> texts, List<String> sources) {
        try {
            Path folder = Files.createTempDirectory("jplag");
            try {
                write(folder.resolve("texts"), texts);
                write(folder.resolve("base"), sources);
                run(folder);
                return read(folder.resolve("scores"), texts.size());
            } finally {
                try (var files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void write(Path folder, List<String> texts) throws IOException {
        Files.createDirectories(folder);
        for (int t = 0; t < texts.size(); t++) {
            String text = normalized ? Peers.normalized(texts.get(t)) : texts.get(t);
            Files.writeString(folder.resolve("%04d.txt".formatted(t)), text);
        }
    }

    private void run(Path folder) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classpath,
                                Path.of(System.getProperty("bench.root", ""), RUN).toString(),
                                folder.resolve("texts").toString(),
                                folder.resolve("base").toString(),
                                folder.resolve("scores").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException("JPlag failed: " + Files.readString(folder.resolve("log")));
        }
    }

    private static double[][] read(Path file, int texts) throws IOException {
        double[][] scores = new double[texts][texts];
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(" ");
            int first = Integer.parseInt(parts[0].replace(".txt", ""));
            int second = Integer.parseInt(parts[1].replace(".txt", ""));
            scores[Math.min(first, second)][Math.max(first, second)] = Double.parseDouble(parts[2]);
        }
        return scores;
    }
}
