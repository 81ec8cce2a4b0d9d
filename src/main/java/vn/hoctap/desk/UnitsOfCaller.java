package vn.hoctap.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoctap.identity.Caller;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;

/** The units for which the caller answers, and what their pages say of them. */
@Component
class UnitsOfCaller {

    private static final Set<Role> ANSWERING =
            EnumSet.of(Role.UNIT_SECRETARY, Role.DEPUTY, Role.UNIT_ASSISTANT, Role.LIAISON);

    private final Around around;
    private final Units units;
    private final Persons persons;
    private final AccessPolicy policy;
    private final Clock clock;

    UnitsOfCaller(Around around, Units units, Persons persons, AccessPolicy policy, Clock clock) {
        this.around = around;
        this.units = units;
        this.persons = persons;
        this.policy = policy;
        this.clock = clock;
    }

    /** By name. */
    List<Own> answeredFor() {
        return around.caller().stream()
                .flatMap(caller -> ANSWERING.stream().flatMap(role -> units(caller, role)))
                .distinct()
                .sorted(Comparator.comparing(Own::name))
                .toList();
    }

    private java.util.stream.Stream<Own> units(Caller caller, Role role) {
        return caller.units(role).stream().map(unit -> new Own(unit, name(unit)));
    }

    About about(UnitId unit) {
        var today = Vietnam.today(clock);
        boolean mayCount = policy.allows("roster.list", Optional.of(unit));
        var members =
                mayCount
                        ? Optional.of(persons.countMembers(unit, today, ""))
                        : Optional.<Long>empty();
        return new About(name(unit), units.children(unit, today).size(), members);
    }

    private String name(UnitId unit) {
        return units.find(unit, Vietnam.today(clock)).map(Unit::name).orElse("");
    }

    /** A unit for which he answers. */
    record Own(UnitId unit, String name) {}

    /**
     * What is said of a unit.
     *
     * @param members empty for those who may not list them
     */
    record About(String name, int cells, Optional<Long> members) {}
}
