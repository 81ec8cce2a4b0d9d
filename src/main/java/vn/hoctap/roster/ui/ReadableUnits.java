package vn.hoctap.roster.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.Person;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Vietnam;

/** The units whose people the one acting may see. */
@Component
class ReadableUnits {

    private final Units units;
    private final Persons persons;
    private final AccessPolicy policy;
    private final Actors actors;
    private final Clock clock;

    ReadableUnits(Units units, Persons persons, AccessPolicy policy, Actors actors, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether there is one: the whole or his own, without asking for each. */
    boolean any() {
        return units.root().filter(this::readable).isPresent()
                || own().filter(this::readable).isPresent();
    }

    /** The root first where he may see everybody, then base organizations by name. */
    List<Unit> all() {
        var today = Vietnam.today(clock);
        var root = units.root().filter(this::readable).flatMap(id -> units.find(id, today));
        var bases = units.baseOrganizations(today);
        if (root.isEmpty()) {
            return bases.stream().filter(unit -> readable(unit.id())).toList();
        }
        var all = new ArrayList<Unit>();
        all.add(root.get());
        all.addAll(bases);
        return all;
    }

    private Optional<UnitId> own() {
        return actors.current()
                .flatMap(Actor::personIfAny)
                .flatMap(person -> persons.find(new PersonId(person), Vietnam.today(clock)))
                .map(Person::base);
    }

    private boolean readable(UnitId unit) {
        return policy.allows("roster.list", Optional.of(unit));
    }
}
