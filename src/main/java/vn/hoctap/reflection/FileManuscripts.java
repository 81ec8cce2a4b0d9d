package vn.hoctap.reflection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.documents.Extracted;
import vn.hoctap.documents.Extraction;
import vn.hoctap.documents.Note;
import vn.hoctap.documents.Refused;
import vn.hoctap.files.Extractions;
import vn.hoctap.files.FileId;
import vn.hoctap.files.Files;
import vn.hoctap.files.NewFile;
import vn.hoctap.files.Progress;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;

/** The files module's way of keeping a file and having it read. */
@Component
class FileManuscripts implements Manuscripts {

    private static final String PURPOSE = "reflection";
    private static final Reading NOT_YET = new Reading.Waiting(0, false);

    private final Files files;
    private final Extractions extractions;
    private final Actors actors;

    FileManuscripts(Files files, Extractions extractions, Actors actors) {
        this.files = files;
        this.extractions = extractions;
        this.actors = actors;
    }

    @Override
    public UUID keep(String name, Path content) {
        var account = actors.current().map(Actor::account).orElse(null);
        try (var in = java.nio.file.Files.newInputStream(content)) {
            var file = files.keep(in, new NewFile(name, account, PURPOSE));
            extractions.read(file.id());
            return file.id().value();
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file is gone", e);
        }
    }

    @Override
    public StoredFile stored(UUID file) {
        var about = files.about(new FileId(file));
        return new StoredFile(about.sha256().hex(), about.bytes());
    }

    @Override
    public Reading reading(UUID file) {
        return extractions.progress(new FileId(file)).map(FileManuscripts::reading).orElse(NOT_YET);
    }

    private static Reading reading(Progress progress) {
        return switch (progress) {
            case Progress.Queued(int ahead) -> new Reading.Waiting(ahead + 1, false);
            case Progress.InHand(int attempt, _) -> new Reading.Waiting(0, attempt > 1);
            case Progress.Finished(Extraction result) -> reading(result);
        };
    }

    private static Reading reading(Extraction result) {
        return switch (result) {
            case Extracted read -> new Reading.Done(read.text(), read.words(), notes(read.notes()));
            case Refused refused ->
                    refused.pages() > 0
                            ? new Reading.Scanned(refused.pages())
                            : new Reading.Refused(refused.reason());
        };
    }

    private static List<TextNote> notes(List<Note> notes) {
        return notes.stream()
                .map(note ->
                        TextNote.Kind.ofName(note.kind().name())
                                .map(kind -> new TextNote(kind, note.count())))
                .flatMap(Optional::stream)
                .toList();
    }
}
