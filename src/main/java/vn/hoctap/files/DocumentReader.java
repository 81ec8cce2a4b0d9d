package vn.hoctap.files;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import vn.hoctap.documents.Extraction;
import vn.hoctap.documents.Limits;
import vn.hoctap.documents.ParserProtocol.Request;
import vn.hoctap.documents.Refusal;
import vn.hoctap.documents.Refused;

/**
 * Reads documents that lie in no store, in a process of its own as uploaded ones are read: little
 * memory, no environment, no network, killed on time. Used by one thread at a time.
 */
public final class DocumentReader implements AutoCloseable {

    private final Parser parser;

    DocumentReader(Parser parser) {
        this.parser = parser;
    }

    /** The text, or why there is none; a file that brings the process down is refused. */
    public Extraction read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return parser.read(new Request(file.toAbsolutePath(), name, Limits.DEFAULT), () -> {});
        } catch (UncheckedIOException | CancellationException e) {
            return new Refused(Refusal.CRASHED, "the parser did not start");
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
