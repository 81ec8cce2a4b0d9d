package vn.hoctap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A file of the demonstration: header lines {@code key: value} up to a line of three dashes, then
 * the body; a file without such a line is all body.
 */
record DemoText(String name, Map<String, String> header, String body) {

    private static final String END = "---";

    static DemoText of(String path) {
        return parse(path.substring(path.lastIndexOf('/') + 1).replace(".txt", ""), raw(path));
    }

    /** A file as it is. */
    static String raw(String path) {
        try {
            return new ClassPathResource("demo/" + path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All texts of a folder by name. */
    static List<DemoText> folder(String folder, String pattern) {
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:demo/" + folder + "/" + pattern);
            return List.of(found).stream()
                    .map(resource -> Objects.requireNonNull(resource.getFilename()))
                    .sorted()
                    .map(name -> of(folder + "/" + name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoText parse(String name, String text) {
        var lines = text.lines().toList();
        int end = lines.indexOf(END);
        var header = new LinkedHashMap<String, String>();
        for (var line : lines.subList(0, Math.max(end, 0))) {
            int colon = line.indexOf(':');
            header.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return new DemoText(name, header, String.join("\n", lines.subList(end + 1, lines.size())));
    }

    String get(String key) {
        return Objects.requireNonNull(header.get(key), () -> name + " has no " + key);
    }

    /** The lines of the body that say something and are no comments. */
    List<String> lines() {
        return body.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}
