package vn.hoctap.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Vietnam;

/** The units in which the one acting may do something, to choose from. */
@Component
public class UnitsInReach {

    private final Units units;
    private final Persons persons;
    private final AccessPolicy policy;
    private final Actors actors;
    private final Clock clock;

    UnitsInReach(Units units, Persons persons, AccessPolicy policy, Actors actors, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Whether there is one: the whole or his own, without asking for each.
     *
     * @param operation of the policy table, with a unit as its object
     */
    public boolean any(String operation) {
        return units.root().filter(unit -> may(operation, unit)).isPresent()
                || own().filter(unit -> may(operation, unit)).isPresent();
    }

    /**
     * The root first where he may in the whole, then base organizations by name.
     *
     * @param operation of the policy table, with a unit as its object
     */
    public List<Unit> all(String operation) {
        var today = Vietnam.today(clock);
        var root =
                units.root()
                        .filter(unit -> may(operation, unit))
                        .flatMap(id -> units.find(id, today));
        var bases = units.baseOrganizations(today);
        if (root.isEmpty()) {
            return bases.stream().filter(unit -> may(operation, unit.id())).toList();
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

    private boolean may(String operation, UnitId unit) {
        return policy.allows(operation, Optional.of(unit));
    }
}
