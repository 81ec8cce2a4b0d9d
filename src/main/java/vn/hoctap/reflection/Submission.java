package vn.hoctap.reflection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Makes a draft the version that stands, or says why not; within the door's transaction. */
@Component
class Submission {

    private final VersionStore versions;
    private final Drafts drafts;
    private final Terms terms;
    private final Places places;
    private final Standings standings;
    private final Clock clock;

    Submission(
            VersionStore versions,
            Drafts drafts,
            Terms terms,
            Places places,
            Standings standings,
            Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.terms = terms;
        this.places = places;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * @param row locked, so that a second delivery of the same draft comes after the first
     */
    Receipt submit(ReflectionRow row, DraftId draft) {
        var earlier = versions.ofDraft(row.id(), draft);
        if (earlier.isPresent()) {
            return earlier.get().toReceipt(row);
        }
        var now = terms.of(row);
        now.mustBeOpen();
        var content = drafts.content(row.id(), draft).orElseThrow(DraftChanged::new);
        mustBeNew(row, content);
        if (!content.readByEye() && now.asked().tooFew(content.words())) {
            throw new ReflectionTooShort(content.words(), now.asked());
        }
        drafts.remove(row, draft);
        var version = add(row, draft, content);
        return version.toReceipt(row.withStanding(version));
    }

    /** It stands from now on. */
    ReflectionVersion add(ReflectionRow row, DraftId draft, Content content) {
        var version = version(row, draft, content);
        versions.add(version);
        standings.handedIn(row, version);
        return version;
    }

    private void mustBeNew(ReflectionRow row, Content content) {
        if (row.standing() == null) {
            return;
        }
        if (versions.find(row.id(), row.standing()).orElseThrow().sameContent(content)) {
            throw new SameAsBefore();
        }
    }

    private ReflectionVersion version(ReflectionRow row, DraftId draft, Content content) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new ReflectionVersion(
                row.id(),
                versions.last(row.id()) + 1,
                draft,
                versions.nextReceipt(now),
                now,
                places.of(row),
                content);
    }
}
