package vn.hoctap.resolution;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.documents.DocumentType;
import vn.hoctap.documents.Extracted;
import vn.hoctap.documents.Refused;
import vn.hoctap.files.Extractions;
import vn.hoctap.files.FileId;
import vn.hoctap.files.Files;
import vn.hoctap.files.NewFile;
import vn.hoctap.files.Progress;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Operation;

/** The door through which files come to study documents. */
@Service
@Transactional
public class StudyFiles {

    /** Most bytes of a document or of slides. */
    public static final long MOST_BYTES = 25_000_000;

    /** Most bytes of a film. */
    public static final long MOST_FILM_BYTES = 1_500_000_000;

    private static final Set<String> FILMS = Set.of("mp4", "webm");

    private final Files files;
    private final Extractions extractions;
    private final Actors actors;

    StudyFiles(Files files, Extractions extractions, Actors actors) {
        this.files = files;
        this.extractions = extractions;
        this.actors = actors;
    }

    /**
     * Keeps a file and has its text read behind.
     *
     * @throws SecretDocument when its name bears a secrecy mark; nothing is stored
     * @throws UnknownFormat when it is neither a document nor a film by its name
     * @throws vn.hoctap.files.FileTooLarge when it has more bytes than its kind may
     */
    @Operation("resolution.bring-file")
    public BroughtFile bring(String name, InputStream content) {
        SecrecyMarks.inFileName(name)
                .ifPresent(mark -> {
                    throw new SecretDocument(mark, "name of the file");
                });
        boolean readable = DocumentType.ofName(name).isPresent();
        if (!readable && !FILMS.contains(ending(name))) {
            throw new UnknownFormat(ending(name));
        }
        var about = new NewFile(name, actors.required().account(), "resolution");
        var kept = files.keep(content, about, readable ? MOST_BYTES : MOST_FILM_BYTES);
        if (readable) {
            extractions.read(kept.id());
        }
        return new BroughtFile(kept.id(), kept.name(), kept.bytes(), readable);
    }

    /** Completed when the file is read or refused; for a page that waits. */
    @Operation("resolution.read-file")
    public CompletableFuture<FileId> finished(BroughtFile brought) {
        return extractions.finished(brought.file());
    }

    /** How far the reading is; a file that is secret or cannot be read is erased by asking. */
    @Operation("resolution.read-file")
    public FileText text(BroughtFile brought) {
        if (!brought.readable()) {
            return new FileText.Read("");
        }
        Optional<Progress> progress = extractions.progress(brought.file());
        if (progress.isPresent() && progress.get() instanceof Progress.Finished finished) {
            return switch (finished.result()) {
                case Extracted extracted -> unlessSecret(brought, extracted.text());
                case Refused refused -> {
                    files.erase(brought.file());
                    yield new FileText.Unreadable(refused.reason());
                }
            };
        }
        return new FileText.Reading();
    }

    /** Erases a file that was not taken after all. */
    @Operation("resolution.bring-file")
    public void discard(BroughtFile brought) {
        files.erase(brought.file());
    }

    private FileText unlessSecret(BroughtFile brought, String text) {
        var mark = SecrecyMarks.inText(text);
        mark.ifPresent(found -> files.erase(brought.file()));
        return mark.<FileText>map(FileText.Secret::new).orElseGet(() -> new FileText.Read(text));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
