package vn.hoctap.reflection;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.PhotoStore.Pile;

/** Makes pages of paper the version that stands; within the door's transaction. */
@Component
class PaperSubmission {

    private final VersionStore versions;
    private final Photographs photographs;
    private final Submission submission;
    private final Assignments assignments;
    private final Terms terms;
    private final ApplicationEventPublisher events;

    PaperSubmission(
            VersionStore versions,
            Photographs photographs,
            Submission submission,
            Assignments assignments,
            Terms terms,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.photographs = photographs;
        this.submission = submission;
        this.assignments = assignments;
        this.terms = terms;
        this.events = events;
    }

    PaperTask task(ReflectionRow row, List<WrittenPage> pages) {
        boolean paper = standsOnPaper(row);
        var receipt =
                paper && row.standing() != null
                        ? versions.find(row.id(), row.standing()).orElseThrow().toReceipt(row)
                        : null;
        return new PaperTask(
                assignments.of(row),
                terms.of(row),
                row.standing() != null && !paper,
                receipt,
                pages);
    }

    private boolean standsOnPaper(ReflectionRow row) {
        return row.standing() != null
                && versions.find(row.id(), row.standing()).orElseThrow().content().onPaper();
    }

    void mustBeOpen(ReflectionRow row) {
        if (row.standing() != null && !standsOnPaper(row)) {
            throw new HandedInByAuthor();
        }
        terms.of(row).mustBeOpen();
    }

    Receipt submit(ReflectionRow row, Pile pile) {
        int pages = photographs.pages(pile).size();
        if (pages == 0) {
            throw new NoPages();
        }
        var file = photographs.bind(pile);
        var notes =
                List.of(
                        new TextNote(TextNote.Kind.PHOTOGRAPHED, pages),
                        new TextNote(TextNote.Kind.ON_PAPER, 1));
        var stored = new StoredFile(file.sha256().hex(), file.bytes());
        var content = Content.ofPages(file.id().value(), Photographs.NAME, stored, notes);
        var version = submission.add(row, new DraftId(UUID.randomUUID()), content);
        photographs.clear(pile);
        events.publishEvent(
                new PaperHandedIn(row.id(), version.number(), row.plan(), row.person()));
        return version.toReceipt(row.withStanding(version));
    }
}
