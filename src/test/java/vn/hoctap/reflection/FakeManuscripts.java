package vn.hoctap.reflection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.hoctap.documents.Refusal;
import vn.hoctap.documents.Words;

/**
 * Keeps files in memory and takes their bytes for their text; named {@code quét.pdf}, it is a scan
 * of three pages, and {@code lại.docx} is being read for the second time.
 */
class FakeManuscripts implements Manuscripts {

    private static final int SCANNED = 3;

    private final Map<UUID, String> texts = new ConcurrentHashMap<>();
    private final Map<UUID, String> names = new ConcurrentHashMap<>();

    @Override
    public UUID keep(String name, Path content) {
        var id = UUID.randomUUID();
        names.put(id, name);
        try {
            texts.put(id, Files.readString(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    @Override
    public StoredFile stored(UUID file) {
        var text = texts.getOrDefault(file, "");
        return new StoredFile(
                Content.typed(Written.plain(text), List.of()).sha256(),
                text.getBytes(StandardCharsets.UTF_8).length);
    }

    @Override
    public Reading reading(UUID file) {
        var text = texts.getOrDefault(file, "");
        return switch (names.getOrDefault(file, "")) {
            case "quét.pdf" -> new Reading.Scanned(SCANNED);
            case "lại.docx" -> new Reading.Waiting(0, true);
            default -> ofText(text);
        };
    }

    private static Reading ofText(String text) {
        return text.isEmpty()
                ? new Reading.Refused(Refusal.EMPTY)
                : new Reading.Done(
                        text, Words.in(text), List.of(new TextNote(TextNote.Kind.PICTURES, 2)));
    }
}
