package vn.hoctap.originality;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;

/**
 * The door to cases: from the notice to the minutes of the review meeting.
 *
 * <p>A decision names the revision of the case that its maker saw; when another one stands, because
 * somebody was faster or a text arrived, it is refused with {@link CaseEnded}.
 */
@Service
@Transactional
public class Cases {

    private final CaseStore store;
    private final CaseLists lists;
    private final CaseReading reading;
    private final OwnReading own;
    private final TextReading texts;
    private final Deciding deciding;
    private final Explaining explaining;
    private final Minutes minutes;
    private final Deciders deciders;
    private final Actors actors;

    Cases(
            CaseStore store,
            CaseLists lists,
            CaseReading reading,
            OwnReading own,
            TextReading texts,
            Deciding deciding,
            Explaining explaining,
            Minutes minutes,
            Deciders deciders,
            Actors actors) {
        this.store = store;
        this.lists = lists;
        this.reading = reading;
        this.own = own;
        this.texts = texts;
        this.deciding = deciding;
        this.explaining = explaining;
        this.minutes = minutes;
        this.deciders = deciders;
        this.actors = actors;
    }

    /** The cases of a unit, open ones first, then by deadline. */
    @Operation("originality.list-of-unit")
    @Transactional(readOnly = true)
    public List<CaseRow> ofUnit(UnitId unit, int offset, int limit) {
        return lists.ofUnit(unit, offset, limit);
    }

    /** All cases of a unit, those that have ended too. */
    @Operation("originality.list-of-unit")
    @Transactional(readOnly = true)
    public int count(UnitId unit) {
        return lists.allIn(unit);
    }

    @Operation("originality.list-of-unit")
    @Transactional(readOnly = true)
    public int countOpen(UnitId unit) {
        return lists.openIn(unit);
    }

    /** The cases of the whole, open ones first, then by deadline. */
    @Operation("originality.list-all")
    @Transactional(readOnly = true)
    public List<CaseRow> all(int offset, int limit) {
        return lists.all(offset, limit);
    }

    /** All cases of the whole, those that have ended too. */
    @Operation("originality.list-all")
    @Transactional(readOnly = true)
    public int count() {
        return lists.all();
    }

    @Operation("originality.list-all")
    @Transactional(readOnly = true)
    public int countOpen() {
        return lists.open();
    }

    /** One case with its authors, shares and history; no texts. */
    @Operation("originality.open")
    @Transactional(readOnly = true)
    public OpenCase open(CaseId id) {
        return reading.open(file(id), me());
    }

    /**
     * The text of one version in a case, by those who decide it.
     *
     * @throws org.springframework.security.authorization.AuthorizationDeniedException when it is a
     *     key official's and the board does not ask, or a version the case does not rest on
     */
    @Operation("originality.read-text")
    public CaseText read(CaseId id, ReflectionId reflection, int version) {
        return texts.text(file(id), new Evidence.Text(reflection, version));
    }

    /**
     * What the members of a unit share in a case that the board decides because of a key official,
     * without his words; by the unit's secretary, or the deputy.
     *
     * @throws org.springframework.security.authorization.AuthorizationDeniedException to all others
     */
    @Operation("originality.read-passages")
    public List<SharedPassage> passages(CaseId id) {
        return texts.passages(file(id), me());
    }

    /** The caller's part in a case of which he is an author. */
    @Operation("originality.own-part")
    @Transactional(readOnly = true)
    public OwnPart ownPart(CaseId id) {
        return own.of(file(id), required());
    }

    /** The cases of which the caller is an author, the newest first. */
    @Operation("originality.own-cases")
    @Transactional(readOnly = true)
    public List<OwnPart> mine() {
        return me().stream()
                .flatMap(person ->
                        lists.withAuthor(person).stream().map(id -> own.of(file(id), person)))
                .toList();
    }

    /**
     * An author says how it came about; may be said anew while the case is open.
     *
     * @throws BadDecision when nothing is said
     * @throws CaseEnded when the case has ended
     */
    @Operation("originality.explain")
    public void explain(CaseId id, String text) {
        explaining.explain(locked(id), required(), text);
    }

    /**
     * Asks the named authors to write again.
     *
     * @param seen revision of the case on which this was decided
     * @throws BadDecision when nobody is named or the day has passed
     * @throws CaseEnded when the case is not to be decided any more, or changed since it was seen
     */
    @Operation("originality.request-rewrite")
    public void requestRewrite(
            CaseId id, int seen, Set<ReflectionId> named, LocalDate due, String note) {
        deciding.requestRewrite(unchanged(id, seen), me().orElse(null), named, due, note);
    }

    /**
     * Decides that it is no duplicate; these versions are not raised again, and who was asked to
     * write again need not.
     *
     * @param seen revision of the case on which this was decided
     * @throws BadDecision without a reason
     * @throws CaseEnded when the case is not to be decided any more, or changed since it was seen
     */
    @Operation("originality.dismiss")
    public void dismiss(CaseId id, int seen, String reason) {
        deciding.dismiss(unchanged(id, seen), me().orElse(null), reason);
    }

    /**
     * Records the review meeting and closes the case; its minutes are a text, a file, or both.
     *
     * @param seen revision of the case on which this was decided
     * @throws BadDecision when the meeting lies ahead, its minutes are missing, or their file is of
     *     no kind that minutes are
     * @throws vn.hoctap.files.FileTooLarge when the file is
     * @throws vn.hoctap.files.StorageFull when there is no room for it
     * @throws CaseEnded when the rewrite is still awaited, or the case changed since it was seen
     */
    @Operation("originality.record-meeting")
    public void recordMeeting(
            CaseId id, int seen, LocalDate metOn, String minutes, @Nullable MinutesFile file) {
        deciding.recordMeeting(unchanged(id, seen), me().orElse(null), metOn, minutes, file);
    }

    /** The minutes as they were brought; empty where they are a text. */
    @Operation("originality.open")
    @Transactional(readOnly = true)
    public Optional<MinutesFile> minutes(CaseId id) {
        return minutes.of(file(id));
    }

    /** Who is to decide a case now, for those who tell him. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> deciders(CaseId id) {
        return deciders.of(file(id));
    }

    /**
     * Who is told of a case: those who decide it, and the unit's secretary where the board does.
     */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> told(CaseId id) {
        var file = file(id);
        var told = new HashSet<>(deciders.of(file));
        told.addAll(deciders.followers(file));
        return Set.copyOf(told);
    }

    /** Who is told that a step of a case was not done in time: who decides it, and the board. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> toldWhenOverdue(CaseId id) {
        var file = file(id);
        var told = new HashSet<>(deciders.of(file));
        told.addAll(deciders.overseers(file));
        return Set.copyOf(told);
    }

    /** The authors of a case, for those who tell them. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<CaseFile.Member> authors(CaseId id) {
        return file(id).members();
    }

    private CaseFile unchanged(CaseId id, int seen) {
        var file = locked(id);
        if (file.revision() != seen) {
            throw new CaseEnded(file);
        }
        return file;
    }

    private CaseFile locked(CaseId id) {
        return store.lock(id).orElseThrow();
    }

    private CaseFile file(CaseId id) {
        return store.find(id).orElseThrow();
    }

    private Optional<PersonId> me() {
        return actors.current().flatMap(Actor::personIfAny).map(PersonId::new);
    }

    private PersonId required() {
        return me().orElseThrow(() -> new IllegalStateException("Only a person is an author."));
    }
}
