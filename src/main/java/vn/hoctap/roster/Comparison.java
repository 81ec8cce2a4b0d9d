package vn.hoctap.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;

/** A roster file beside the roster of a day: what is new, changed, missing or wrong. */
final class Comparison {

    private final RosterSheet sheet;
    private final LocalDate day;
    private final UnitId root;
    private final List<RowFault> faults = new ArrayList<>();
    private final List<ImportReport.Line> lines = new ArrayList<>();
    private final List<ImportReport.Change> changes = new ArrayList<>();
    private final List<NewPerson> persons = new ArrayList<>();
    private final List<RosterWriter.Membership> joined = new ArrayList<>();
    private final List<RosterWriter.Correction> corrections = new ArrayList<>();
    private final List<RosterWriter.Membership> moves = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<RosterPlan.EndedPost> endedPosts = new ArrayList<>();
    private final Set<UnitId> bases = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private int unchanged;

    Comparison(RosterSheet sheet, LocalDate day, UnitId root) {
        this.sheet = sheet;
        this.day = day;
        this.root = root;
        sheet.rows().forEach(row -> codes.add(row.text(RosterColumn.CODE)));
    }

    ImportCheck with(List<Unit> lasting, List<RosterState.Known> roster) {
        var byCode = new HashMap<String, RosterState.Known>();
        roster.forEach(known -> known.code().ifPresent(code -> byCode.put(code, known)));
        var entries = new RowReader(sheet.columns(), faults).read(sheet.rows());
        var finder = new UnitFinder(root, lasting, entries);
        for (var entry : entries) {
            finder.find(entry, faults::add).ifPresent(place -> compare(entry, place, byCode));
        }
        faults.sort((a, b) -> Integer.compare(a.row(), b.row()));
        var missing = roster.stream().filter(this::isMissing).toList();
        return new ImportCheck(
                sheet, day, report(finder.newUnits(), missing), plan(finder.newUnits(), missing));
    }

    private void compare(
            RosterEntry entry, UnitFinder.Place place, Map<String, RosterState.Known> byCode) {
        bases.add(place.base());
        var known = byCode.get(entry.code());
        if (known == null) {
            enter(entry, place);
            return;
        }
        if (known.laterEntered()) {
            faults.add(
                    new RowFault(
                            entry.row(),
                            RosterColumn.CODE,
                            RowFault.Kind.LATER_ENTERED,
                            entry.code()));
            return;
        }
        var changed = EnumSet.noneOf(RosterColumn.class);
        correct(entry, known, changed);
        move(entry, place, known, changed);
        var posts = entry.posts();
        if (posts.isPresent() && comparePosts(known, posts.get(), place)) {
            changed.add(RosterColumn.POSTS);
        }
        if (changed.isEmpty()) {
            unchanged++;
        } else {
            changes.add(new ImportReport.Change(entry.row(), entry.name(), changed));
        }
    }

    private void enter(RosterEntry entry, UnitFinder.Place place) {
        var state = entry.state().orElse(MemberState.FULL);
        var email = entry.email().filter(address -> !address.isEmpty()).orElse(null);
        var person =
                new NewPerson(
                        NewPerson.someId(),
                        entry.code(),
                        entry.name(),
                        email,
                        state,
                        place.cell(),
                        day);
        persons.add(person);
        joined.add(
                new RosterWriter.Membership(person.id(), place.cell(), place.base(), state, day));
        for (var post : entry.posts().orElse(Set.of())) {
            appointments.add(new Appointment(person.id(), post, unitOf(post, place), day, null));
        }
        lines.add(new ImportReport.Line(entry.row(), entry.name()));
    }

    private void correct(
            RosterEntry entry, RosterState.Known known, EnumSet<RosterColumn> changed) {
        var email = entry.email().orElse(known.email());
        if (!entry.name().equals(known.name())) {
            changed.add(RosterColumn.NAME);
        }
        if (!email.equalsIgnoreCase(known.email())) {
            changed.add(RosterColumn.EMAIL);
        }
        if (!changed.isEmpty()) {
            corrections.add(
                    new RosterWriter.Correction(
                            known.id(), entry.name(), email.isEmpty() ? null : email));
        }
    }

    private void move(
            RosterEntry entry,
            UnitFinder.Place place,
            RosterState.Known known,
            EnumSet<RosterColumn> changed) {
        var now = known.membership();
        var state =
                entry.state()
                        .or(() -> now.map(RosterState.Membership::state))
                        .orElse(MemberState.FULL);
        var wanted = Optional.of(new RosterState.Membership(place.cell(), place.base(), state));
        if (now.equals(wanted)) {
            return;
        }
        moves.add(new RosterWriter.Membership(known.id(), place.cell(), place.base(), state, day));
        if (now.isEmpty() || !now.get().base().equals(place.base())) {
            changed.add(RosterColumn.UNIT);
        } else if (!now.get().cell().equals(place.cell())) {
            changed.add(RosterColumn.CELL);
        }
        if (now.isEmpty() || now.get().state() != state) {
            changed.add(RosterColumn.STATE);
        }
    }

    private boolean comparePosts(
            RosterState.Known known, Set<Post> wanted, UnitFinder.Place place) {
        int before = appointments.size() + endedPosts.size();
        for (var post : wanted) {
            var unit = unitOf(post, place);
            if (!known.holds(unit, post)) {
                appointments.add(new Appointment(known.id(), post, unit, day, null));
            }
        }
        known.posts()
                .forEach((unit, posts) ->
                        posts.stream()
                                .filter(post ->
                                        !wanted.contains(post) || !unitOf(post, place).equals(unit))
                                .map(post -> new RosterPlan.EndedPost(known.id(), post, unit))
                                .forEach(endedPosts::add));
        return appointments.size() + endedPosts.size() > before;
    }

    /** The unit in which somebody who belongs to a place holds a post. */
    private UnitId unitOf(Post post, UnitFinder.Place place) {
        return switch (post) {
            case BLOC_COMMITTEE_MEMBER -> root;
            case UNIT_SECRETARY, UNIT_DEPUTY_SECRETARY, HEAD_OF_AGENCY, DEPUTY_HEAD_OF_AGENCY ->
                    place.base();
            case CELL_SECRETARY -> place.cell();
        };
    }

    private boolean isMissing(RosterState.Known known) {
        return !known.laterEntered()
                && known.membership().filter(now -> bases.contains(now.base())).isPresent()
                && known.code().filter(codes::contains).isEmpty();
    }

    private ImportReport report(List<NewUnit> units, List<RosterState.Known> missing) {
        return new ImportReport(
                sheet.rows().size(),
                lines,
                changes,
                unchanged,
                missing.stream().map(RosterState.Known::name).toList(),
                units.stream()
                        .map(unit -> new ImportReport.FoundUnit(unit.kind(), unit.name()))
                        .toList(),
                faults,
                sheet.ignored());
    }

    private RosterPlan plan(List<NewUnit> units, List<RosterState.Known> missing) {
        return new RosterPlan(
                units,
                persons,
                joined,
                corrections,
                moves,
                appointments,
                endedPosts,
                missing.stream().map(RosterState.Known::id).toList());
    }
}
