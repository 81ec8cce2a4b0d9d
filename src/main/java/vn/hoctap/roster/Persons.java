package vn.hoctap.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.VietnameseText;

/** The door to persons, memberships and posts. */
@Service
@Transactional
public class Persons {

    private final PersonRows rows;
    private final PersonList list;
    private final PersonHistory history;
    private final RosterWriter writer;
    private final Cells cells;
    private final ApplicationEventPublisher events;

    Persons(
            PersonRows rows,
            PersonList list,
            PersonHistory history,
            RosterWriter writer,
            Cells cells,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.list = list;
        this.history = history;
        this.writer = writer;
        this.cells = cells;
        this.events = events;
    }

    /**
     * Enters somebody in the roster.
     *
     * @throws NotACell when nobody can belong to the unit from that day on
     * @throws org.springframework.dao.DuplicateKeyException when somebody has the code already
     */
    @Operation("roster.register")
    public PersonId register(NewPerson person) {
        registerAll(List.of(person));
        return person.id();
    }

    /** The same for many, all or none. */
    @Operation("roster.register")
    public void registerAll(List<NewPerson> persons) {
        var basesByDay = new HashMap<LocalDate, Map<UnitId, UnitId>>();
        var memberships = new ArrayList<RosterWriter.Membership>(persons.size());
        for (var person : persons) {
            var bases = basesByDay.computeIfAbsent(person.from(), cells::bases);
            var base = baseOf(bases, person.cell(), person.from());
            memberships.add(
                    new RosterWriter.Membership(
                            person.id(), person.cell(), base, person.state(), person.from()));
        }
        writer.insertPersons(persons);
        writer.openMemberships(memberships);
        persons.stream()
                .map(NewPerson::from)
                .min(LocalDate::compareTo)
                .ifPresent(first -> changed(first, persons.size()));
    }

    /**
     * Somebody belongs to another cell from a day on; his state stays.
     *
     * @throws NotACell when nobody can belong to the unit from that day on
     * @throws NotAMember when he belongs to none on that day, or something later is entered
     */
    @Operation("roster.move")
    public void move(PersonId person, UnitId cell, LocalDate from) {
        var now = member(person, from);
        reopen(person, cell, baseOf(cells.bases(from), cell, from), now.state(), from);
    }

    /** Somebody's state is another from a day on. */
    @Operation("roster.change-state")
    public void changeState(PersonId person, MemberState state, LocalDate from) {
        var now = member(person, from);
        reopen(person, now.cell(), now.base(), state, from);
    }

    private void reopen(
            PersonId person, UnitId cell, UnitId base, MemberState state, LocalDate from) {
        writer.endMemberships(List.of(person), from);
        writer.openMemberships(
                List.of(new RosterWriter.Membership(person, cell, base, state, from)));
        changed(from, 1);
    }

    /** The day before is the last on which somebody belongs to a unit and holds posts. */
    @Operation("roster.end-membership")
    public void endMembership(PersonId person, LocalDate day) {
        member(person, day);
        writer.endMemberships(List.of(person), day);
        writer.endPosts(List.of(person), day);
        changed(day, 1);
    }

    /** A name or address is written differently from now on; neither has a history. */
    @Operation("roster.correct")
    public void correct(PersonId person, String name, @Nullable String email) {
        writer.correct(
                List.of(new RosterWriter.Correction(person, VietnameseText.clean(name), email)));
    }

    /**
     * Somebody holds a post from a day on.
     *
     * @throws PostHeldAlready when he holds it on that day or later
     */
    @Operation("roster.appoint")
    public void appoint(PersonId person, Post post, UnitId unit, LocalDate from) {
        boolean held =
                history.of(person).stream()
                        .flatMap(file -> file.posts().stream())
                        .filter(one -> one.post() == post && one.unit().equals(unit))
                        .anyMatch(one -> one.until().isAfter(from));
        if (held) {
            throw new PostHeldAlready(post);
        }
        appointAll(List.of(new Appointment(person, post, unit, from, null)));
    }

    /** The same for many, all or none. */
    @Operation("roster.appoint")
    public void appointAll(List<Appointment> appointments) {
        writer.openPosts(appointments);
        appointments.stream()
                .map(Appointment::from)
                .min(LocalDate::compareTo)
                .ifPresent(first -> changed(first, appointments.size()));
    }

    /** The day before is the last on which somebody holds a post. */
    @Operation("roster.end-post")
    public void endPost(PersonId person, Post post, UnitId unit, LocalDate day) {
        writer.endPost(person, post, unit, day);
        changed(day, 1);
    }

    /**
     * The people of a unit and of those below it on a day, given names in Vietnamese order.
     *
     * @param typed words of names, with or without diacritics, or a code; empty for everybody
     */
    @Operation("roster.list")
    @Transactional(readOnly = true)
    public List<PersonRow> members(
            UnitId unit, LocalDate day, String typed, int offset, int limit) {
        return list.page(unit, day, typed, offset, limit);
    }

    /** How many {@link #members} there are. */
    @Operation("roster.list")
    @Transactional(readOnly = true)
    public long countMembers(UnitId unit, LocalDate day, String typed) {
        return list.count(unit, day, typed);
    }

    /**
     * The same list as a spreadsheet (.xlsx) in the format of the import; at most 20,000 people.
     */
    @Operation("roster.export")
    public byte[] export(UnitId unit, LocalDate day, String typed) {
        return RosterFile.list(list.page(unit, day, typed, 0, RosterSheet.MOST_ROWS));
    }

    /** What the roster knows of somebody, with everything that was before. */
    @Operation("roster.open")
    @Transactional(readOnly = true)
    public PersonFile open(PersonId person) {
        return history.of(person).orElseThrow();
    }

    /** A person as he stands on a day; empty when he belonged to no unit then. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId person, LocalDate day) {
        return rows.find(person, day);
    }

    /** Who has the office's number. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<PersonId> byCode(String code) {
        return rows.byCode(code);
    }

    /** Everybody of a day, given names in Vietnamese order. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Person> all(LocalDate day) {
        return rows.all(day);
    }

    /** Everybody of a base organization or a cell on a day, in the same order. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Person> in(UnitId unit, LocalDate day) {
        return rows.in(unit, day);
    }

    /** Names by person, in one query. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> persons) {
        return rows.names(persons);
    }

    /** Who holds one of the posts in a unit on a day. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> holders(UnitId unit, Set<Post> posts, LocalDate day) {
        return rows.holders(unit, posts, day);
    }

    /** Whether somebody holds one of the posts anywhere on a day. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean holdsAny(PersonId person, Set<Post> posts, LocalDate day) {
        return rows.holdsAny(person, posts, day);
    }

    private static UnitId baseOf(Map<UnitId, UnitId> bases, UnitId cell, LocalDate day) {
        var base = bases.get(cell);
        if (base == null) {
            throw new NotACell(cell, day);
        }
        return base;
    }

    private Person member(PersonId person, LocalDate day) {
        return rows.findLasting(person, day).orElseThrow(() -> new NotAMember(person, day));
    }

    private void changed(LocalDate from, int persons) {
        events.publishEvent(new RosterChanged(from, persons));
    }
}
