package vn.hoctap.originality.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.Caller;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.originality.Cases;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;

/** Whose cases the one signed in may list: those of his units, or of the whole. */
@Component
class UnitCases {

    private static final List<Role> OF_UNITS =
            List.of(Role.UNIT_SECRETARY, Role.DEPUTY, Role.UNIT_ASSISTANT);

    private final Accounts accounts;
    private final AccessPolicy policy;
    private final Units units;
    private final Cases cases;
    private final Clock clock;

    UnitCases(Accounts accounts, AccessPolicy policy, Units units, Cases cases, Clock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.units = units;
        this.cases = cases;
        this.clock = clock;
    }

    boolean whole() {
        return policy.allows("originality.list-all", Optional.empty());
    }

    boolean reports() {
        return policy.allows("originality.export-report", Optional.empty());
    }

    boolean policy() {
        return policy.allows("originality.see-policy", Optional.empty());
    }

    boolean across() {
        return policy.allows("originality.list-across", Optional.empty());
    }

    List<UnitId> units() {
        return accounts.caller().stream().flatMap(caller -> ofCaller(caller).stream()).toList();
    }

    private static List<UnitId> ofCaller(Caller caller) {
        var found = new ArrayList<UnitId>();
        OF_UNITS.forEach(role -> found.addAll(caller.units(role)));
        return found.stream().distinct().toList();
    }

    String name(UnitId unit) {
        return units.find(unit, Vietnam.today(clock)).map(Unit::shortName).orElse("");
    }

    boolean any() {
        return whole() || !units().isEmpty();
    }

    /** Open cases that he may list. */
    long open() {
        return whole() ? cases.countOpen() : units().stream().mapToInt(cases::countOpen).sum();
    }
}
