package vn.hoctap.reflection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.hoctap.documents.Words;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;

/** Keeps what is not handed in yet; within the door's transaction. */
@Component
class Drafting {

    private static final int LONGEST_NAME = 255;

    private final ReflectionStore store;
    private final DraftStore drafts;
    private final VersionStore versions;
    private final WritingPages pages;
    private final Manuscripts manuscripts;
    private final Photographs photographs;
    private final Terms terms;
    private final Steps steps;
    private final Clock clock;

    Drafting(
            ReflectionStore store,
            DraftStore drafts,
            VersionStore versions,
            WritingPages pages,
            Manuscripts manuscripts,
            Photographs photographs,
            Terms terms,
            Steps steps,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.versions = versions;
        this.pages = pages;
        this.manuscripts = manuscripts;
        this.photographs = photographs;
        this.terms = terms;
        this.steps = steps;
        this.clock = clock;
    }

    ReflectionId start(StudyPlanId plan, PersonId person) {
        terms.step(plan, person);
        return store.start(plan, person);
    }

    DraftId upload(ReflectionRow row, String name, Path content) {
        terms.of(row).mustBeOpen();
        long bytes = size(content);
        if (bytes > HandIns.MAX_BYTES) {
            throw new FileTooLarge(bytes);
        }
        var named = shortName(name);
        var file = manuscripts.keep(named, content);
        steps.begun(row.plan(), row.person(), Step.REFLECTION);
        keepWhatCanBeRead(row.id());
        photographs.clear(HandwrittenPages.pile(row));
        return drafts.putFile(row.id(), file, named, now());
    }

    /** What was accepted stays until the new file is accepted too. */
    private void keepWhatCanBeRead(ReflectionId reflection) {
        drafts.find(reflection, DraftStore.FILE)
                .filter(row -> row.photos() == 0)
                .map(DraftStore.Row::file)
                .filter(file -> canBeRead(manuscripts.reading(file)))
                .ifPresent(file -> drafts.keepFile(reflection));
    }

    /** By the grader at least. */
    private static boolean canBeRead(Reading reading) {
        return reading instanceof Reading.Done || reading instanceof Reading.Scanned;
    }

    Draft.Typed save(ReflectionRow row, Written typed) {
        pages.changed(row.id());
        return store(row, typed);
    }

    /** The same from a page, which may not know what another page has stored. */
    SavedDraft save(ReflectionRow row, Written typed, DraftBase base) {
        var standing = drafts.find(row.id(), DraftStore.TYPED);
        boolean beside = pages.arrives(row.id(), base, typed, standing);
        return new SavedDraft(store(row, typed), pages.revision(row.id()), beside);
    }

    /** A text of another origin takes the place of what is typed, on every page. */
    SavedDraft replace(ReflectionRow row, Written typed) {
        return new SavedDraft(save(row, typed), pages.revision(row.id()), false);
    }

    /** What the plan asks the text to follow; may be empty. */
    String outline(ReflectionRow row) {
        return terms.outline(row.plan());
    }

    WrittenElsewhere elsewhere(ReflectionId reflection) {
        return new WrittenElsewhere(pages.revision(reflection), pages.others(reflection));
    }

    private Draft.Typed store(ReflectionRow row, Written typed) {
        if (!typed.isBlank()) {
            steps.begun(row.plan(), row.person(), Step.REFLECTION);
        }
        var at = now();
        return new Draft.Typed(
                drafts.putTyped(row.id(), typed, at), typed, Words.in(typed.text()), at);
    }

    Draft.Typed rework(ReflectionRow row) {
        var kept = drafts.find(row.id(), DraftStore.TYPED).map(Drafts::ofText);
        return kept.filter(draft -> !draft.text().isBlank())
                .orElseGet(() -> save(row, standingText(row)));
    }

    private Written standingText(ReflectionRow row) {
        return row.standing() == null
                ? Written.plain("")
                : versions.find(row.id(), row.standing()).orElseThrow().content().written();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The last part of a path, composed, and no longer than is kept. */
    private static String shortName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = Normalizer.normalize(last, Normalizer.Form.NFC).strip();
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static long size(Path content) {
        try {
            return Files.size(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file is gone", e);
        }
    }
}
