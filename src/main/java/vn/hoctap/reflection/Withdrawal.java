package vn.hoctap.reflection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Takes back what stands; within the door's transaction. */
@Component
class Withdrawal {

    private final VersionStore versions;
    private final DraftStore drafts;
    private final Terms terms;
    private final Standings standings;
    private final Clock clock;

    Withdrawal(
            VersionStore versions,
            DraftStore drafts,
            Terms terms,
            Standings standings,
            Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.terms = terms;
        this.standings = standings;
        this.clock = clock;
    }

    void withdraw(ReflectionRow row) {
        if (row.standing() == null) {
            return;
        }
        if (row.state() == ReflectionState.REWRITE_REQUESTED) {
            throw new RewriteAwaited();
        }
        terms.of(row).mustBeOpen();
        var version = versions.find(row.id(), row.standing()).orElseThrow();
        keepAsDraft(version);
        standings.withdrawn(row, version.place());
    }

    /** Unless its author has begun another. */
    private void keepAsDraft(ReflectionVersion version) {
        var content = version.content();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (content.file() == null) {
            if (drafts.find(version.reflection(), DraftStore.TYPED).isEmpty()) {
                drafts.putTyped(version.reflection(), content.written(), now);
            }
        } else if (drafts.find(version.reflection(), DraftStore.FILE).isEmpty()) {
            var name = content.fileName() == null ? "" : content.fileName();
            drafts.putPhotos(version.reflection(), content.file(), name, content.photos(), now);
        }
    }
}
