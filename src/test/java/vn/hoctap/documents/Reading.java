package vn.hoctap.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Reads bytes as if they were a file of that name. */
final class Reading {

    private Reading() {}

    static Extraction read(String name, byte[] content) {
        try {
            var file = Files.createTempFile("reading", null);
            try {
                Files.write(file, content);
                return Documents.read(file, name, Limits.DEFAULT);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Extracted extracted(String name, byte[] content) {
        var result = read(name, content);
        assertThat(result).isInstanceOf(Extracted.class);
        return (Extracted) result;
    }

    static Refusal refused(String name, byte[] content) {
        var result = read(name, content);
        assertThat(result).as("%s", result).isInstanceOf(Refused.class);
        return ((Refused) result).reason();
    }
}
