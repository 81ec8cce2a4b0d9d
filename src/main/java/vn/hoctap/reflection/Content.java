package vn.hoctap.reflection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.documents.Words;

/**
 * What is handed in.
 *
 * @param written its text, and how it is set if it was typed
 * @param file null for a text typed in the browser
 * @param sha256 of the file's bytes, or of the typed text in UTF-8
 * @param bytes of the same
 */
record Content(
        @Nullable UUID file,
        @Nullable String fileName,
        String sha256,
        long bytes,
        Written written,
        int words,
        List<TextNote> notes) {

    Content {
        notes = List.copyOf(notes);
    }

    static Content typed(Written typed, List<TextNote> notes) {
        var bytes = typed.text().getBytes(StandardCharsets.UTF_8);
        int words = Words.in(typed.text());
        return new Content(null, null, sha256(bytes), bytes.length, typed, words, notes);
    }

    String text() {
        return written.text();
    }

    VersionFacts.Form form() {
        if (file == null || fileName == null) {
            return VersionFacts.Form.TYPED;
        }
        return fileName.toLowerCase(Locale.ROOT).endsWith(".pdf")
                ? VersionFacts.Form.PDF
                : VersionFacts.Form.OTHER_FILE;
    }

    /** Also set the same way, if it was typed. */
    boolean same(Content other) {
        return sha256.equals(other.sha256)
                && written.formatting().equals(other.written.formatting());
    }

    /** Pages that nobody but a person reads. */
    static Content ofPages(UUID file, String name, StoredFile stored, List<TextNote> notes) {
        return new Content(
                file, name, stored.sha256(), stored.bytes(), Written.plain(""), 0, notes);
    }

    /** Whether there are pages instead of words. */
    boolean readByEye() {
        return notes.stream()
                .map(TextNote::kind)
                .anyMatch(kind ->
                        kind == TextNote.Kind.PHOTOGRAPHED || kind == TextNote.Kind.SCANNED);
    }

    /** Brought on paper and handed in by another for its author. */
    boolean onPaper() {
        return notes.stream().anyMatch(note -> note.kind() == TextNote.Kind.ON_PAPER);
    }

    int photos() {
        return notes.stream()
                .filter(note -> note.kind() == TextNote.Kind.PHOTOGRAPHED)
                .mapToInt(TextNote::count)
                .sum();
    }

    static Content ofFile(UUID file, String name, StoredFile stored, Reading.Done read) {
        return new Content(
                file,
                name,
                stored.sha256(),
                stored.bytes(),
                Written.plain(read.text()),
                read.words(),
                read.notes());
    }

    /** 64 hexadecimal digits, small letters. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
