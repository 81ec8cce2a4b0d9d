package vn.hoctap.reflection;

import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.files.PhotoPage;
import vn.hoctap.reflection.PhotoStore.Pile;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;

/**
 * The door for an author who wrote by hand: he brings photos of the pages, and they become one file
 * that can be handed in. Its text cannot be checked.
 */
@Service
@Transactional
public class HandwrittenPages {

    /** So many photos are taken for one file. */
    public static final int MOST = 30;

    private final ReflectionStore store;
    private final Photographs photographs;
    private final DraftStore drafts;
    private final Terms terms;
    private final Steps steps;
    private final Clock clock;

    HandwrittenPages(
            ReflectionStore store,
            Photographs photographs,
            DraftStore drafts,
            Terms terms,
            Steps steps,
            Clock clock) {
        this.store = store;
        this.photographs = photographs;
        this.drafts = drafts;
        this.terms = terms;
        this.steps = steps;
        this.clock = clock;
    }

    /** In their order. */
    @Operation("reflection.read-own")
    @Transactional(readOnly = true)
    public List<WrittenPage> list(ReflectionId reflection) {
        return photographs.pages(pile(store.find(reflection).orElseThrow()));
    }

    /** The picture of a page as JPEG; to be closed. */
    @Operation("reflection.read-own")
    @Transactional(readOnly = true)
    public InputStream open(ReflectionId reflection, UUID page) {
        return photographs.open(pile(store.find(reflection).orElseThrow()), page);
    }

    /**
     * Adds a page by the time its photo was taken, at the end where its camera did not say.
     *
     * @throws TooManyPhotos after {@link #MOST}
     * @throws SubmissionClosed after the last day or when the result is published
     * @throws NotOpenYet while earlier steps are not done
     */
    @Operation("reflection.upload")
    public void bring(ReflectionId reflection, PhotoPage page) {
        var row = store.lock(reflection);
        terms.of(row).mustBeOpen();
        photographs.add(pile(row), page);
        steps.begun(row.plan(), row.person(), Step.REFLECTION);
    }

    /** One place nearer to the beginning; the file is made anew. */
    @Operation("reflection.upload")
    public void moveUp(ReflectionId reflection, UUID page) {
        var row = store.lock(reflection);
        photographs.moveUp(pile(row), page);
        bind(row);
    }

    /** Takes a page out; the file is made anew. */
    @Operation("reflection.upload")
    public void remove(ReflectionId reflection, UUID page) {
        var row = store.lock(reflection);
        photographs.remove(pile(row), page);
        bind(row);
    }

    /**
     * Makes one file of the pages, which takes the place of the file before; none of no pages.
     *
     * @throws vn.hoctap.files.PhotoRefused when it cannot be made
     */
    @Operation("reflection.upload")
    public void bind(ReflectionId reflection) {
        bind(store.lock(reflection));
    }

    private void bind(ReflectionRow row) {
        terms.of(row).mustBeOpen();
        var pages = photographs.pages(pile(row));
        if (pages.isEmpty()) {
            drafts.removePhotos(row.id());
            return;
        }
        var file = photographs.bind(pile(row));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        drafts.putPhotos(row.id(), file.id().value(), Photographs.NAME, pages.size(), at);
    }

    static Pile pile(ReflectionRow row) {
        return new Pile(row.id(), row.person().value());
    }
}
