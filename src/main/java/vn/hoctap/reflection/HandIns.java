package vn.hoctap.reflection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.StudyPlanId;

/** The door for authors: each does this with his own reflection alone. */
@Service
@Transactional
public class HandIns {

    /** The largest file that is taken: 25 MB. */
    public static final long MAX_BYTES = 25_000_000;

    private final ReflectionStore store;
    private final MyReflections mine;
    private final Drafting drafting;
    private final Submission submission;
    private final Withdrawal withdrawal;
    private final Actors actors;

    HandIns(
            ReflectionStore store,
            MyReflections mine,
            Drafting drafting,
            Submission submission,
            Withdrawal withdrawal,
            Actors actors) {
        this.store = store;
        this.mine = mine;
        this.drafting = drafting;
        this.submission = submission;
        this.withdrawal = withdrawal;
        this.actors = actors;
    }

    /** His own for a plan; empty until he started it. */
    @Operation("reflection.find")
    @Transactional(readOnly = true)
    public Optional<ReflectionId> find(StudyPlanId plan) {
        return store.find(plan, me()).map(ReflectionRow::id);
    }

    /**
     * Starts his own for a plan; the same when it was started before.
     *
     * @throws NotAskedFor when the plan does not concern him
     */
    @Operation("reflection.start")
    public ReflectionId start(StudyPlanId plan) {
        return drafting.start(plan, me());
    }

    /** All he sees of it. */
    @Operation("reflection.read-own")
    @Transactional(readOnly = true)
    public MyReflection read(ReflectionId reflection) {
        return mine.of(row(reflection));
    }

    /**
     * Keeps a file as his draft and has it read; the typed text stays beside it.
     *
     * @param name as his device calls it
     * @param content read before this returns; stays where it is
     * @throws FileTooLarge over {@link #MAX_BYTES}
     * @throws SubmissionClosed after the last day or when the result is published
     * @throws NotOpenYet while earlier steps are not done
     */
    @Operation("reflection.upload")
    public DraftId upload(ReflectionId reflection, String name, Path content) {
        return drafting.upload(store.lock(reflection), name, content);
    }

    /**
     * Keeps a typed text in paragraphs; taken at any time, so that nothing typed is lost.
     *
     * @return when it was kept
     */
    @Operation("reflection.save-draft")
    public Draft.Typed save(ReflectionId reflection, String text) {
        return drafting.save(store.lock(reflection), Written.plain(text));
    }

    /**
     * The same from a page: a text that another page stored meanwhile is kept beside and listed by
     * {@link #elsewhere}.
     */
    @Operation("reflection.save-draft")
    public SavedDraft save(ReflectionId reflection, Written typed, DraftBase base) {
        return drafting.save(store.lock(reflection), typed, base);
    }

    /** On what a page builds that is opened now, and what other pages typed. */
    @Operation("reflection.read-own")
    @Transactional(readOnly = true)
    public WrittenElsewhere elsewhere(ReflectionId reflection) {
        return drafting.elsewhere(reflection);
    }

    /** Takes the text that stands as the typed draft, unless there is one. */
    @Operation("reflection.rework")
    public Draft.Typed rework(ReflectionId reflection) {
        return drafting.rework(store.lock(reflection));
    }

    /**
     * Hands a draft in, declared to be his own work: version, step, receipt and event together.
     * Handing in the same draft again gives the same receipt.
     *
     * @throws DraftChanged when another draft took its place
     * @throws NothingToRead when the file's text is not there
     * @throws ReflectionTooShort with fewer words than asked; the draft is kept
     * @throws SameAsBefore when the same content stands already
     * @throws SubmissionClosed after the last day or when the result is published
     * @throws NotOpenYet while earlier steps are not done
     */
    @Operation("reflection.submit")
    public Receipt submit(ReflectionId reflection, DraftId draft) {
        return submission.submit(store.lock(reflection), draft);
    }

    /**
     * Takes back what stands; its text becomes the draft again.
     *
     * @throws RewriteAwaited when he is asked to write it again
     * @throws SubmissionClosed after the last day or when the result is published
     */
    @Operation("reflection.withdraw")
    public void withdraw(ReflectionId reflection) {
        withdrawal.withdraw(store.lock(reflection));
    }

    /** What the comparison had to put right in the text typed so far. */
    @Operation("reflection.read-own")
    @Transactional(readOnly = true)
    public List<TextNote> typedNotes(ReflectionId reflection) {
        return mine.typedNotes(reflection);
    }

    /** Of all versions, newest first. */
    @Operation("reflection.read-own")
    @Transactional(readOnly = true)
    public List<Receipt> receipts(ReflectionId reflection) {
        return mine.receipts(row(reflection));
    }

    /** What he handed in as a version. */
    @Operation("reflection.read-own")
    @Transactional(readOnly = true)
    public ReadText text(ReflectionId reflection, int version) {
        return mine.text(reflection, version);
    }

    /**
     * The file of a version as it was brought, for its author.
     *
     * @throws java.util.NoSuchElementException when there is no such version or it was typed
     */
    @Operation("reflection.save-own-file")
    public OriginalFile original(ReflectionId reflection, int version) {
        return mine.original(reflection, version);
    }

    /** Who read his texts, for what and how often, the latest first. */
    @Operation("reflection.read-own")
    @Transactional(readOnly = true)
    public List<Reader> readers(ReflectionId reflection) {
        return mine.readers(reflection);
    }

    private ReflectionRow row(ReflectionId reflection) {
        return store.find(reflection).orElseThrow();
    }

    private PersonId me() {
        return actors.required().personIfAny().map(PersonId::new).orElseThrow(NotAskedFor::new);
    }
}
