package vn.hoctap.reflection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoctap.documents.Words;

/** Drafts with what is known of their texts. */
@Component
class Drafts {

    private final DraftStore store;
    private final Manuscripts manuscripts;
    private final Photographs photographs;
    private final ObjectProvider<TextNotes> notes;

    Drafts(
            DraftStore store,
            Manuscripts manuscripts,
            Photographs photographs,
            ObjectProvider<TextNotes> notes) {
        this.photographs = photographs;
        this.store = store;
        this.manuscripts = manuscripts;
        this.notes = notes;
    }

    /** The newest file, whatever is known of it. */
    Draft.@Nullable OfFile file(ReflectionId reflection) {
        return store.find(reflection, DraftStore.FILE).map(this::ofFile).orElse(null);
    }

    /** The file before, where the newest could not be read. */
    Draft.@Nullable OfFile kept(ReflectionId reflection) {
        return store.find(reflection, DraftStore.FILE)
                .filter(this::refused)
                .flatMap(newest -> store.find(reflection, DraftStore.KEPT))
                .map(this::ofFile)
                .orElse(null);
    }

    Draft.@Nullable Typed typed(ReflectionId reflection) {
        return store.find(reflection, DraftStore.TYPED).map(Drafts::ofText).orElse(null);
    }

    /** Of the typed text; none when there is none. */
    List<TextNote> typedNotes(ReflectionId reflection) {
        return store.find(reflection, DraftStore.TYPED)
                .map(DraftStore.Row::typed)
                .filter(typed -> !typed.isBlank())
                .map(typed -> notesOf(typed.text()))
                .orElse(List.of());
    }

    /**
     * What is handed in with a draft.
     *
     * @return empty when there is no such draft any more
     * @throws NothingToRead when it is a file whose text is not there
     */
    Optional<Content> content(ReflectionId reflection, DraftId draft) {
        return store.find(reflection, draft)
                .filter(row -> !replaced(reflection, row))
                .map(this::content);
    }

    /** A kept file counts no more once the newest can be read. */
    private boolean replaced(ReflectionId reflection, DraftStore.Row row) {
        return store.find(reflection, DraftStore.KEPT).filter(row::equals).isPresent()
                && kept(reflection) == null;
    }

    /** After it was handed in; of a file the one before and the one that was not read go too. */
    void remove(ReflectionRow row, DraftId draft) {
        var reflection = row.id();
        var handedIn = store.find(reflection, draft);
        store.remove(reflection, draft);
        if (handedIn.map(DraftStore.Row::file).isPresent()) {
            photographs.clear(HandwrittenPages.pile(row));
            store.remove(reflection, DraftStore.KEPT);
            store.find(reflection, DraftStore.FILE)
                    .filter(this::refused)
                    .ifPresent(unread -> store.remove(reflection, unread.id()));
        }
    }

    private Content content(DraftStore.Row row) {
        var typed = row.typed();
        if (typed != null) {
            return Content.typed(typed, notesOf(typed.text()));
        }
        var file = fileOf(row);
        var stored = manuscripts.stored(file);
        return switch (readingOf(row, file)) {
            case Reading.Photos(int pages) ->
                    Content.ofPages(
                            file, nameOf(row), stored, noted(TextNote.Kind.PHOTOGRAPHED, pages));
            case Reading.Scanned(int pages) ->
                    Content.ofPages(file, nameOf(row), stored, noted(TextNote.Kind.SCANNED, pages));
            case Reading.Done read -> Content.ofFile(file, nameOf(row), stored, read);
            case Reading.Waiting _, Reading.Refused _ -> throw new NothingToRead();
        };
    }

    private Draft.OfFile ofFile(DraftStore.Row row) {
        var file = fileOf(row);
        return new Draft.OfFile(
                row.id(),
                nameOf(row),
                manuscripts.stored(file).bytes(),
                readingOf(row, file),
                row.savedAt());
    }

    private Reading readingOf(DraftStore.Row row, UUID file) {
        return row.photos() > 0 ? new Reading.Photos(row.photos()) : reading(file);
    }

    private boolean refused(DraftStore.Row row) {
        return readingOf(row, fileOf(row)) instanceof Reading.Refused;
    }

    private static List<TextNote> noted(TextNote.Kind kind, int pages) {
        return List.of(new TextNote(kind, pages));
    }

    static Draft.Typed ofText(DraftStore.Row row) {
        var typed = row.typed() == null ? Written.plain("") : row.typed();
        return new Draft.Typed(row.id(), typed, Words.in(typed.text()), row.savedAt());
    }

    private Reading reading(UUID file) {
        var reading = manuscripts.reading(file);
        if (reading instanceof Reading.Done(var text, var words, var found)) {
            var all = Stream.concat(found.stream(), notesOf(text).stream()).toList();
            return new Reading.Done(text, words, all);
        }
        return reading;
    }

    private List<TextNote> notesOf(String text) {
        return notes.stream().flatMap(source -> source.of(text).stream()).toList();
    }

    private static UUID fileOf(DraftStore.Row row) {
        if (row.file() == null) {
            throw new IllegalStateException("A draft without file and text: " + row.id());
        }
        return row.file();
    }

    private static String nameOf(DraftStore.Row row) {
        return row.fileName() == null ? "" : row.fileName();
    }
}
