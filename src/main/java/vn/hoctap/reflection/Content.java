package vn.hoctap.reflection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.documents.Words;

/**
 * What is handed in.
 *
 * @param file null for a text typed in the browser
 * @param sha256 of the file's bytes, or of the typed text in UTF-8
 * @param bytes of the same
 */
record Content(
        @Nullable UUID file,
        @Nullable String fileName,
        String sha256,
        long bytes,
        String text,
        int words,
        List<TextNote> notes) {

    Content {
        notes = List.copyOf(notes);
    }

    static Content typed(String text, List<TextNote> notes) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Content(null, null, sha256(bytes), bytes.length, text, Words.in(text), notes);
    }

    static Content ofFile(UUID file, String name, StoredFile stored, Reading.Done read) {
        return new Content(
                file,
                name,
                stored.sha256(),
                stored.bytes(),
                read.text(),
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
