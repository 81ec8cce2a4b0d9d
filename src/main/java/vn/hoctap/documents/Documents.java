package vn.hoctap.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads documents.
 *
 * <p>Meant to be called in a process of its own: a hostile file may still take all memory ({@link
 * OutOfMemoryError} is not caught) or run for a long time.
 */
public final class Documents {

    private static final List<Format> FORMATS =
            List.of(
                    new DocxFormat(),
                    new DocFormat(),
                    new PdfFormat(),
                    new OdtFormat(),
                    new TxtFormat());

    private Documents() {}

    /**
     * Reads a file.
     *
     * @param declaredName the name its owner gave it; its ending must agree with the content
     * @throws UncheckedIOException when there is no such file
     */
    public static Extraction read(Path file, String declaredName, Limits limits) {
        long size = sizeOf(file);
        if (size == 0) {
            return new Refused(Refusal.EMPTY, "0 bytes");
        }
        if (size > limits.bytes()) {
            return new Refused(Refusal.TOO_LARGE, size + " bytes, limit " + limits.bytes());
        }
        var declared = DocumentType.ofName(declaredName);
        if (declared.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_FORMAT, "");
        }
        try {
            Content.of(file).mustBe(declared.get());
            return checked(format(declared.get()).read(file, limits));
        } catch (Unreadable e) {
            return e.refused();
        } catch (IOException | RuntimeException e) {
            // libraries answer broken files with exceptions of every kind; messages may quote text
            return new Refused(Refusal.CORRUPT, e.getClass().getName());
        } catch (StackOverflowError e) {
            return new Refused(Refusal.CORRUPT, "nested too deeply");
        }
    }

    private static Extraction checked(Extracted extracted) {
        if (extracted.words() > 0) {
            return extracted;
        }
        var seen = extracted.notes().stream().map(Note::kind).toList();
        boolean pictures = seen.contains(Note.Kind.PICTURES);
        return new Refused(pictures ? Refusal.NO_TEXT : Refusal.EMPTY, "no words, notes " + seen);
    }

    private static Format format(DocumentType type) {
        return FORMATS.stream().filter(f -> f.type() == type).findFirst().orElseThrow();
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("No file to read", e);
        }
    }
}
