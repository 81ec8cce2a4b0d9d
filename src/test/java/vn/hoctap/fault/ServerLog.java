package vn.hoctap.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server wrote into its data folder for those who look after it. */
final class ServerLog {

    private final Path file;

    ServerLog(Path data) {
        this.file = data.resolve("logs/hoctap.log");
    }

    boolean says(String words) {
        return Files.exists(file) && text().contains(words);
    }

    /** The lines of one request, whose id its answer carried and an error page shows. */
    List<String> of(String request) {
        assertThat(request).matches("[0-9a-f]{8}");
        return text().lines().filter(line -> line.contains("[" + request + "]")).toList();
    }

    /** Neither who it was nor what he wrote. */
    void isSilentAbout(Iterable<String> words) {
        var text = text();
        for (var word : words) {
            assertThat(word).isNotBlank();
            assertThat(text.lines().filter(line -> line.contains(word))).as(word).isEmpty();
        }
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
