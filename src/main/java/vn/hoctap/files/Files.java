package vn.hoctap.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.shared.BetweenModules;

/** The door to files: kept as they came, given back as they were. */
@Service
public class Files {

    private final BlobStore blobs;
    private final StoredFiles files;
    private final FilesSettings settings;
    private final TransactionTemplate transaction;
    private final TransactionTemplate afterwards;
    private final Clock clock;

    /** Content whose row is not committed yet, with the number of those who bring it. */
    private final Map<Sha256, Integer> arriving = new ConcurrentHashMap<>();

    Files(
            BlobStore blobs,
            StoredFiles files,
            FilesSettings settings,
            PlatformTransactionManager manager,
            Clock clock) {
        this.blobs = blobs;
        this.files = files;
        this.settings = settings;
        this.transaction = new TransactionTemplate(manager);
        this.afterwards = new TransactionTemplate(manager);
        afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Keeps a document of at most {@code hoctap.files.most-bytes}; the content is on the disk when
     * this returns, and known when the caller's transaction is committed.
     *
     * @throws FileTooLarge when there are more bytes
     * @throws StorageFull when there is no room
     */
    @BetweenModules
    public StoredFile keep(InputStream content, NewFile about) {
        return keep(content, about, settings.mostBytes());
    }

    /** The same with another limit, for recordings. */
    @BetweenModules
    public StoredFile keep(InputStream content, NewFile about, long mostBytes) {
        var blob = blobs.keep(content, mostBytes);
        var name = FileName.safe(about.name());
        var file =
                new StoredFile(
                        new FileId(UUID.randomUUID()),
                        blob.sha256(),
                        name,
                        FileName.mediaType(name),
                        blob.bytes(),
                        about.uploadedBy(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        about.purpose());
        transaction.executeWithoutResult(status -> insert(file));
        return file;
    }

    private void insert(StoredFile file) {
        arriving.merge(file.sha256(), 1, Integer::sum);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        arriving.computeIfPresent(file.sha256(), (k, n) -> n == 1 ? null : n - 1);
                    }
                });
        // erased a moment ago with the last file of the same content
        blobs.onDisk(file.sha256());
        files.insert(file);
    }

    /**
     * @throws FileUnknown when there is none
     */
    @BetweenModules
    @Transactional(readOnly = true)
    public StoredFile about(FileId id) {
        return files.find(id).orElseThrow(() -> new FileUnknown(id));
    }

    /**
     * Its bytes, from the first or from a later one on; to be closed. Serve them as a download or
     * with the type of {@link #about} only.
     *
     * @throws FileUnknown when there is none
     * @throws QuarantinedFile when it was refused
     */
    @BetweenModules
    public InputStream open(FileId id, long from) {
        var in = blobs.open(about(id).sha256());
        try {
            in.skipNBytes(from);
            return in;
        } catch (IOException e) {
            throw new UncheckedIOException("The file has fewer bytes than " + from, e);
        }
    }

    @BetweenModules
    public InputStream open(FileId id) {
        return open(id, 0);
    }

    /** Removes a file, its text, and its content where no other file has the same. */
    @BetweenModules
    @Transactional
    public void erase(FileId id) {
        var file = about(id);
        files.delete(id);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        removeContent(file.sha256());
                    }
                });
    }

    private void removeContent(Sha256 content) {
        boolean held =
                arriving.containsKey(content)
                        || Boolean.TRUE.equals(afterwards.execute(status -> files.holds(content)));
        if (!held) {
            blobs.delete(content);
        }
    }
}
