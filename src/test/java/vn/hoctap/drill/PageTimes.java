package vn.hoctap.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * When a page stores what is typed, by the page's own numbers.
 *
 * @param rest milliseconds after the last key
 * @param atLeastEvery milliseconds while typing goes on
 */
record PageTimes(long rest, long atLeastEvery) {

    /**
     * From {@code frontend/draft-saving.ts}, so that nobody measures other times than the page's.
     */
    static PageTimes ofThePage() {
        try {
            var page = Files.readString(Path.of("frontend", "draft-saving.ts"));
            return new PageTimes(number(page, "REST_MS"), number(page, "AT_LEAST_EVERY_MS"));
        } catch (IOException e) {
            throw new UncheckedIOException("Run it in the folder of the sources", e);
        }
    }

    private static long number(String page, String name) {
        var found = Pattern.compile("const " + name + " = ([0-9_]+);").matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The page has no " + name);
        }
        return Long.parseLong(found.group(1).replace("_", ""));
    }
}
