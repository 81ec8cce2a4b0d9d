package vn.hoctap.files;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.documents.Exif;
import vn.hoctap.documents.Extraction;
import vn.hoctap.documents.Limits;
import vn.hoctap.documents.ParserProtocol.Pictures;
import vn.hoctap.documents.ParserProtocol.Pictures.Kind;
import vn.hoctap.documents.Refused;
import vn.hoctap.shared.BetweenModules;

/**
 * The door to photos of written pages: each becomes an upright page with nothing in it but the
 * picture, and pages become one PDF. Photos are decoded in a process like the readers', one at a
 * time; what the camera wrote (where it was, whose it is) is not kept.
 */
@Service
public class PhotoBooks {

    private final Parser photographs;
    private final Parser binder;
    private final Files files;
    private final StoredFiles stored;
    private final BlobStore blobs;

    PhotoBooks(
            ChildProcesses processes,
            FilesSettings settings,
            Files files,
            StoredFiles stored,
            BlobStore blobs) {
        this.photographs = new Parser(processes, settings.timeLimit());
        this.binder = new Parser(processes, settings.timeLimit());
        this.files = files;
        this.stored = stored;
        this.blobs = blobs;
    }

    /**
     * Makes a page of a photo; takes a moment, so not inside a transaction.
     *
     * @param photo stays where it is
     * @throws PhotoRefused when it is none, or cannot be read
     */
    @BetweenModules
    public PhotoPage page(Path photo) {
        var page = made(Kind.PAGE, List.of(photo.toAbsolutePath()), ".jpg");
        return new PhotoPage(page, taken(photo));
    }

    private static String taken(Path photo) {
        try {
            return Exif.of(java.nio.file.Files.readAllBytes(photo)).taken();
        } catch (IOException e) {
            throw new UncheckedIOException("The photo is gone", e);
        }
    }

    /**
     * Binds pages into one PDF and keeps it.
     *
     * @throws PhotoRefused when it cannot be made
     * @throws FileTooLarge when the pages are too many for one document
     */
    @BetweenModules
    @Transactional
    public StoredFile book(List<FileId> pages, NewFile about) {
        var from =
                pages.stream()
                        .map(page -> stored.find(page).orElseThrow(() -> new FileUnknown(page)))
                        .map(page -> blobs.onDisk(page.sha256()).toAbsolutePath())
                        .toList();
        var book = made(Kind.BOOK, from, ".pdf");
        try (var in = java.nio.file.Files.newInputStream(book)) {
            return files.keep(in, about);
        } catch (IOException e) {
            throw new UncheckedIOException("The book is gone", e);
        } finally {
            delete(book);
        }
    }

    private Path made(Kind kind, List<Path> from, String ending) {
        Path into;
        try {
            into = java.nio.file.Files.createTempFile("photos", ending);
        } catch (IOException e) {
            throw new StorageFull(e);
        }
        var task = new Pictures(kind, from, into, Limits.DEFAULT);
        var answer = kind == Kind.PAGE ? page(task) : book(task);
        if (answer instanceof Refused refused) {
            delete(into);
            throw new PhotoRefused(refused.reason(), refused.details());
        }
        return into;
    }

    private Extraction page(Pictures task) {
        synchronized (photographs) {
            return photographs.read(task, () -> {});
        }
    }

    /** The last step: afterwards both processes can go. */
    private Extraction book(Pictures task) {
        Extraction answer;
        synchronized (binder) {
            answer = binder.read(task, () -> {});
            binder.close();
        }
        synchronized (photographs) {
            photographs.close();
        }
        return answer;
    }

    private static void delete(Path file) {
        try {
            java.nio.file.Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void end() {
        photographs.end();
        binder.end();
    }
}
