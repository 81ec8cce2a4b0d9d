package vn.hoctap.quiz.ui;

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

/** The banks of questions that the one acting may open. */
@Component("quizBanks")
class Banks {

    private final Units units;
    private final Persons persons;
    private final AccessPolicy policy;
    private final Actors actors;
    private final Clock clock;

    Banks(Units units, Persons persons, AccessPolicy policy, Actors actors, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether there is one: that of the whole or of his own unit. */
    boolean any() {
        return units.root().filter(this::mayOpen).isPresent()
                || own().filter(this::mayOpen).isPresent();
    }

    /** That of the whole first, then those of units by name. */
    List<Unit> all() {
        var today = Vietnam.today(clock);
        var all = new ArrayList<Unit>();
        units.root()
                .filter(this::mayOpen)
                .flatMap(id -> units.find(id, today))
                .ifPresentOrElse(
                        root -> {
                            all.add(root);
                            all.addAll(units.baseOrganizations(today));
                        },
                        () ->
                                own().filter(this::mayOpen)
                                        .flatMap(id -> units.find(id, today))
                                        .ifPresent(all::add));
        return all;
    }

    private Optional<UnitId> own() {
        return actors.current()
                .flatMap(Actor::personIfAny)
                .flatMap(person -> persons.find(new PersonId(person), Vietnam.today(clock)))
                .map(Person::base);
    }

    private boolean mayOpen(UnitId unit) {
        return policy.allows("quiz.list-bank", Optional.of(unit));
    }
}
