package vn.hoctap.cli.align;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.TextPair;

/**
 * {@code ./hoctap align --pairs FILE --susp DIR --src DIR --out DIR}: writes one XML file per line
 * of the pairs file ({@code suspicious source}), as the measures of the PAN text-alignment task
 * read it. Offsets are code points of the UTF-8 files.
 */
public final class AlignCommand {

    private static final int DONE = 0;
    private static final int WRONG_USE = 2;
    private static final String USAGE =
            "Usage: hoctap align --pairs FILE --susp DIR --src DIR --out DIR";

    private AlignCommand() {}

    /** Returns 0 when all pairs were written, 2 for wrong use or input that cannot be read. */
    public static int main(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help") || args.contains("-h")) {
            out.println(USAGE);
            return DONE;
        }
        Map<String, Path> options = new HashMap<>();
        for (int i = 0; i + 1 < args.size(); i += 2) {
            options.put(args.get(i), Path.of(args.get(i + 1)));
        }
        List<Path> given = new ArrayList<>();
        for (String name : List.of("--pairs", "--susp", "--src", "--out")) {
            Path path = options.remove(name);
            if (path != null) {
                given.add(path);
            }
        }
        if (given.size() != 4 || !options.isEmpty() || args.size() != 8) {
            err.println(USAGE);
            return WRONG_USE;
        }
        try {
            int pairs = align(given.get(0), given.get(1), given.get(2), given.get(3));
            out.println(pairs + " pairs aligned into " + given.get(3));
            return DONE;
        } catch (IOException e) {
            err.println("Cannot read or write " + e.getMessage());
            return WRONG_USE;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return WRONG_USE;
        }
    }

    private static int align(Path pairs, Path suspicious, Path sources, Path out)
            throws IOException {
        Files.createDirectories(out);
        int count = 0;
        for (String line : read(pairs).lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            String[] names = line.strip().split("\\s+", -1);
            if (names.length != 2) {
                throw new IllegalArgumentException(
                        "A line of the pairs file names two files: " + line);
            }
            List<Passage> passages =
                    TextPair.align(
                            read(suspicious.resolve(names[0])), read(sources.resolve(names[1])));
            String name = stem(names[0]) + "-" + stem(names[1]) + ".xml";
            Files.writeString(out.resolve(name), DetectionXml.of(names[0], names[1], passages));
            count++;
        }
        return count;
    }

    private static String read(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static String stem(String name) {
        String file = String.valueOf(Path.of(name).getFileName());
        return file.endsWith(".txt") ? file.substring(0, file.length() - 4) : file;
    }
}
