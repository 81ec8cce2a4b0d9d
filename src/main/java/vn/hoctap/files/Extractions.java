package vn.hoctap.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoctap.shared.BetweenModules;

/**
 * The door to the texts of files: asked for, read behind, told by {@link ExtractionFinished}.
 *
 * <p>The queue is a table: what was not finished when the server ended is read after its start.
 */
@Service
public class Extractions {

    private final ExtractionStore store;
    private final StoredFiles files;
    private final BlobStore blobs;
    private final Readers readers;
    private final Clock clock;

    Extractions(
            ExtractionStore store,
            StoredFiles files,
            BlobStore blobs,
            Readers readers,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.blobs = blobs;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * Has a file read once the caller's transaction is committed; asking twice changes nothing.
     *
     * @throws FileUnknown when there is none
     */
    @BetweenModules
    @Transactional
    public void read(FileId file) {
        known(file);
        if (store.queue(file, now())) {
            wakeReaders(file);
        }
    }

    /** Has a finished file read once more, for example after the reader was improved. */
    @BetweenModules
    @Transactional
    public void readAgain(FileId file) {
        var stored = known(file);
        if (store.queueAgain(file, now())) {
            blobs.release(stored.sha256());
            wakeReaders(file);
        }
    }

    /** Empty when nobody asked for it to be read. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<Progress> progress(FileId file) {
        return store.progress(file);
    }

    /**
     * Waits for a file to be finished, for a dialog that shows its text; not to be called inside a
     * transaction.
     *
     * @return how far it is then, finished or not
     */
    @BetweenModules
    public Optional<Progress> await(FileId file, Duration longest) {
        var finished = finished(file);
        try {
            finished.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            finished.cancel(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nobody completes it with a failure", e);
        }
        return store.progress(file);
    }

    /** Is completed when the file is finished, after the commit; at once when it is already. */
    @BetweenModules
    public CompletableFuture<FileId> finished(FileId file) {
        var finished = readers.finished(file);
        if (store.progress(file).filter(Progress.Finished.class::isInstance).isPresent()) {
            readers.tellFinished(file);
        }
        return finished;
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public QueueFigures figures() {
        return new QueueFigures(
                store.count("QUEUED"),
                store.count("READING"),
                store.stopped(),
                readers.haveOwnNetwork());
    }

    private StoredFile known(FileId file) {
        return files.find(file).orElseThrow(() -> new FileUnknown(file));
    }

    private void wakeReaders(FileId file) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        readers.take(file);
                    }
                });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
