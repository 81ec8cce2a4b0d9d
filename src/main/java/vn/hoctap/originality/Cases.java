package vn.hoctap.originality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Vietnam;

/** The door to cases: from the notice to the minutes of the review meeting. */
@Service
@Transactional
public class Cases {

    private final CaseStore store;
    private final CaseLists lists;
    private final CaseReading reading;
    private final CaseHistory history;
    private final Deciders deciders;
    private final Reflections reflections;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cases(
            CaseStore store,
            CaseLists lists,
            CaseReading reading,
            CaseHistory history,
            Deciders deciders,
            Reflections reflections,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.reading = reading;
        this.history = history;
        this.deciders = deciders;
        this.reflections = reflections;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The cases of a unit, open ones first, then by deadline. */
    @Operation("originality.list-of-unit")
    @Transactional(readOnly = true)
    public List<CaseRow> ofUnit(UnitId unit, int offset, int limit) {
        return lists.ofUnit(unit, offset, limit);
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

    @Operation("originality.list-all")
    @Transactional(readOnly = true)
    public int countOpen() {
        return lists.open();
    }

    /** Texts of different units that share their wording. */
    @Operation("originality.list-across")
    @Transactional(readOnly = true)
    public List<AcrossRow> across(int offset, int limit) {
        return lists.across(offset, limit);
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
     *     key official's and the board does not ask
     */
    @Operation("originality.read-text")
    public CaseText read(CaseId id, ReflectionId reflection, int version) {
        return reading.text(file(id), reflection, version);
    }

    /** The caller's part in a case of which he is an author. */
    @Operation("originality.own-part")
    @Transactional(readOnly = true)
    public OwnPart ownPart(CaseId id) {
        return reading.ownPart(file(id), required());
    }

    /** The cases of which the caller is an author, the newest first. */
    @Operation("originality.own-cases")
    @Transactional(readOnly = true)
    public List<OwnPart> mine() {
        return me().stream()
                .flatMap(person ->
                        lists.withAuthor(person).stream()
                                .map(id -> reading.ownPart(file(id), person)))
                .toList();
    }

    /** An author says how it came about; may be said anew until the decision. */
    @Operation("originality.explain")
    public void explain(CaseId id, String text) {
        var file = file(id);
        if (!file.state().isOpen()) {
            throw new CaseEnded(file);
        }
        if (text.isBlank()) {
            throw new BadDecision(BadDecision.Lack.REASON_MISSING);
        }
        store.explain(id, required(), text.strip());
    }

    /**
     * Asks the named authors to write again.
     *
     * @throws BadDecision when nobody is named or the day has passed
     * @throws CaseEnded when the case is not to be decided any more
     */
    @Operation("originality.request-rewrite")
    public void requestRewrite(CaseId id, Set<ReflectionId> named, LocalDate due, String note) {
        var file = undecided(id);
        var members =
                file.members().stream()
                        .filter(member -> named.contains(member.reflection()))
                        .toList();
        if (members.isEmpty()) {
            throw new BadDecision(BadDecision.Lack.NOBODY_NAMED);
        }
        if (due.isBefore(Vietnam.today(clock))) {
            throw new BadDecision(BadDecision.Lack.DEADLINE_PAST);
        }
        for (var member : members) {
            var standing = reflections.standing(member.reflection()).orElseThrow();
            var version = standing.version();
            if (version != null) {
                reflections.requestRewrite(member.reflection(), due, note.strip());
                store.requestRewrite(id, member, version, due);
                history.add(id, CaseStep.REWRITE_REQUESTED, member.person(), note.strip());
            }
        }
        store.due(id, due);
        decided(file, CaseState.REWRITING);
    }

    /**
     * Decides that it is no duplicate; these versions are not raised again.
     *
     * @throws BadDecision without a reason
     */
    @Operation("originality.dismiss")
    public void dismiss(CaseId id, String reason) {
        var file = undecided(id);
        if (reason.isBlank()) {
            throw new BadDecision(BadDecision.Lack.REASON_MISSING);
        }
        history.add(id, CaseStep.DISMISSED, me().orElse(null), reason.strip());
        decided(file, CaseState.DISMISSED);
    }

    /**
     * Records the review meeting and closes the case.
     *
     * @throws BadDecision when the meeting lies ahead or its minutes are missing
     * @throws CaseEnded when the rewrite is still awaited, or the case has ended
     */
    @Operation("originality.record-meeting")
    public void recordMeeting(CaseId id, LocalDate metOn, String minutes) {
        var file = file(id);
        if (file.state() != CaseState.MEETING) {
            throw new CaseEnded(file);
        }
        if (metOn.isAfter(Vietnam.today(clock))) {
            throw new BadDecision(BadDecision.Lack.MEETING_IN_FUTURE);
        }
        if (minutes.isBlank()) {
            throw new BadDecision(BadDecision.Lack.MINUTES_MISSING);
        }
        store.meeting(id, metOn, minutes.strip());
        history.add(id, CaseStep.MEETING_RECORDED, me().orElse(null), Vietnam.date(metOn));
        history.add(id, CaseStep.CLOSED, me().orElse(null), null);
        store.state(id, CaseState.CLOSED);
        events.publishEvent(new CaseClosed(id, file.plan(), file.baseUnit()));
    }

    /** Who is to decide a case now, for those who tell him. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> deciders(CaseId id) {
        return deciders.of(file(id));
    }

    /** The authors of a case, for those who tell them. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<CaseFile.Member> authors(CaseId id) {
        return file(id).members();
    }

    private void decided(CaseFile file, CaseState state) {
        store.state(file.id(), state);
        events.publishEvent(new CaseDecided(file.id(), file.plan(), file.baseUnit()));
    }

    private CaseFile undecided(CaseId id) {
        var file = file(id);
        if (file.state() != CaseState.OPEN && file.state() != CaseState.REWRITING) {
            throw new CaseEnded(file);
        }
        return file;
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
