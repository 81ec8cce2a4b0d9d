package vn.hoctap.reflection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.reflection.EarlierText.Source;
import vn.hoctap.shared.Formatting;
import vn.hoctap.shared.Formatting.Kind;
import vn.hoctap.shared.Operation;

/** The door for authors to what they wrote before: listed, compared and taken up again. */
@Service
@Transactional
public class EarlierTexts {

    private final ReflectionStore store;
    private final DraftStore drafts;
    private final DraftVersions kept;
    private final VersionStore handedIn;
    private final Drafting drafting;

    EarlierTexts(
            ReflectionStore store,
            DraftStore drafts,
            DraftVersions kept,
            VersionStore handedIn,
            Drafting drafting) {
        this.store = store;
        this.drafts = drafts;
        this.kept = kept;
        this.handedIn = handedIn;
        this.drafting = drafting;
    }

    /** What was typed and what was handed in, the newest first; at most some dozens. */
    @Operation("reflection.read-own")
    @Transactional(readOnly = true)
    public List<EarlierText> list(ReflectionId reflection) {
        var versions = handedIn.all(reflection).stream().map(EarlierTexts::earlier);
        return Stream.concat(kept.all(reflection).stream(), versions)
                .sorted(Comparator.comparing(EarlierText::at).reversed())
                .toList();
    }

    private static EarlierText earlier(ReflectionVersion version) {
        return new EarlierText(
                Source.HANDED_IN,
                version.number(),
                version.submittedAt(),
                version.content().words());
    }

    /**
     * What was added and removed since, up to the text that is typed now.
     *
     * @throws NoSuchElementException when there is no such text any more
     */
    @Operation("reflection.read-own")
    @Transactional(readOnly = true)
    public List<TextChange> changes(ReflectionId reflection, Source source, int number) {
        var now =
                drafts.find(reflection, DraftStore.TYPED)
                        .map(Drafts::ofText)
                        .map(Draft.Typed::text)
                        .orElse("");
        return WordChanges.between(text(reflection, source, number).text(), now);
    }

    /**
     * Makes it the typed draft; the draft until now becomes an earlier text.
     *
     * @throws NoSuchElementException when there is no such text any more
     */
    @Operation("reflection.restore-draft")
    public SavedDraft restore(ReflectionId reflection, Source source, int number) {
        var row = store.lock(reflection);
        var text = text(reflection, source, number);
        drafts.find(reflection, DraftStore.TYPED).ifPresent(this::putAside);
        return drafting.replace(row, text);
    }

    private void putAside(DraftStore.Row draft) {
        if (draft.typed() != null) {
            kept.putAside(draft.reflection(), draft.typed(), draft.savedAt());
        }
    }

    /**
     * Puts the plan's outline into a typed draft that is empty, its lines as headings.
     *
     * @return empty when something is written already or the plan has no outline
     */
    @Operation("reflection.frame-draft")
    public Optional<SavedDraft> frame(ReflectionId reflection) {
        var row = store.lock(reflection);
        var written = drafts.find(reflection, DraftStore.TYPED).map(Drafts::ofText);
        if (written.filter(draft -> !draft.text().isBlank()).isPresent()) {
            return Optional.empty();
        }
        var headings =
                drafting.outline(row)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(String::strip)
                        .toList();
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of(drafting.replace(row, frame(headings)));
    }

    /** An empty paragraph below each. */
    private static Written frame(List<String> headings) {
        var lines = new ArrayList<Formatting.Line>();
        for (int n = 0; n < headings.size(); n++) {
            lines.add(new Formatting.Line(Kind.HEADING, List.of()));
            lines.add(new Formatting.Line(Kind.PARAGRAPH, List.of()));
        }
        return new Written(String.join("\n\n", headings) + "\n", new Formatting(lines));
    }

    private Written text(ReflectionId reflection, Source source, int number) {
        return switch (source) {
            case TYPED -> kept.text(reflection, number).orElseThrow();
            case HANDED_IN -> handedIn.find(reflection, number).orElseThrow().content().written();
        };
    }
}
