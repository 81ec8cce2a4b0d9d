package vn.hoctap.files;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.documents.Extracted;
import vn.hoctap.documents.Extraction;
import vn.hoctap.documents.Limits;
import vn.hoctap.documents.ParserProtocol.Request;
import vn.hoctap.documents.Refusal;
import vn.hoctap.documents.Refused;

/** What is done with one file: taken in hand, read, put away when refused, the result stored. */
@Component
class ReadingDesk {

    private final ExtractionStore store;
    private final StoredFiles files;
    private final BlobStore blobs;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadingDesk(
            ExtractionStore store,
            StoredFiles files,
            BlobStore blobs,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.blobs = blobs;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void read(FileId id, Parser parser) {
        var file = files.find(id);
        if (file.isPresent() && store.begin(id, 1, now())) {
            var result = verdict(file.get(), parser);
            transaction.executeWithoutResult(status -> finish(id, result));
        }
    }

    private Extraction verdict(StoredFile file, Parser parser) {
        try {
            var result = read(file, parser);
            if (result instanceof Refused refused && refused.reason().suspicious()) {
                blobs.quarantine(file.sha256(), refused.reason() + " " + refused.details());
            }
            return result;
        } catch (MissingBlob e) {
            return new Refused(Refusal.CORRUPT, "the content is not in the data folder");
        }
    }

    private Extraction read(StoredFile file, Parser parser) {
        var path = blobs.onDisk(file.sha256()).toAbsolutePath();
        return parser.read(
                new Request(path, file.name(), Limits.DEFAULT),
                () -> store.begin(file.id(), 2, now()));
    }

    private void finish(FileId id, Extraction result) {
        if (store.finish(id, result, now())) {
            events.publishEvent(new ExtractionFinished(id, result instanceof Extracted));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
