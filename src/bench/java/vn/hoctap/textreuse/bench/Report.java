package vn.hoctap.textreuse.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** One JSON line per group of figures. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void line(String part, String of, Map<String, Double> figures) {
        var json =
                new StringBuilder("{\"part\":\"%s\",\"of\":\"%s\"".formatted(part, of));
        figures.forEach(
                (name, value) ->
                        json.append(String.format(Locale.ROOT, ",\"%s\":%.4f", name, value)));
        out.println(json.append('}'));
        out.flush();
    }
}
