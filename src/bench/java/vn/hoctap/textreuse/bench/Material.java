package vn.hoctap.textreuse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The lent texts: resolutions to be quoted and prose that stands in for authors' own words.
 *
 * @param resolutions sentences of each
 * @param articles sentences of each piece of prose
 */
record Material(List<List<String>> resolutions, List<List<String>> articles) {

    private static final String TEXT = "\"text\": \"";

    static Material read(Path folder) {
        try (var files = Files.list(folder.resolve("resolutions"));
                var zipped =
                        new GZIPInputStream(
                                Files.newInputStream(folder.resolve("prose.vi.jsonl.gz")))) {
            List<List<String>> resolutions = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                resolutions.add(sentences(Files.readString(file)));
            }
            List<List<String>> articles = new ArrayList<>();
            for (String line :
                    new String(zipped.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .split("\n")) {
                int start = line.indexOf(TEXT);
                int end = line.lastIndexOf("\"}");
                if (start > 0 && end > start) {
                    articles.add(sentences(unescape(line.substring(start + TEXT.length(), end))));
                }
            }
            return new Material(resolutions, articles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every other piece of prose and half of the resolutions: the first half or the second. */
    Material half(int which) {
        List<List<String>> prose = new ArrayList<>();
        for (int a = which; a < articles.size(); a += 2) {
            prose.add(articles.get(a));
        }
        int middle = resolutions.size() / 2;
        return new Material(
                which == 0
                        ? resolutions.subList(0, middle)
                        : resolutions.subList(middle, resolutions.size()),
                prose);
    }

    static List<String> sentences(String text) {
        return Arrays.stream(text.split("\n+|(?<=[.!?;]) +(?=\\p{Lu})"))
                .map(String::strip)
                .filter(sentence -> words(sentence) >= 4)
                .toList();
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static String unescape(String json) {
        var text = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char next = json.charAt(++i);
            switch (next) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append(' ');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(next);
            }
        }
        return text.toString();
    }
}
