package vn.hoctap.originality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;

/**
 * Who decides a case: the unit's secretary; the deputy where the secretary is an author; the board
 * where there is none of both, or where an author is a key official. Never an author.
 */
@Component
class Deciders {

    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    Deciders(Accounts accounts, Units units, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    /** Empty only where the whole board is among the authors or has nobody. */
    Set<PersonId> of(CaseFile file) {
        var authors =
                file.members().stream()
                        .map(CaseFile.Member::person)
                        .collect(Collectors.toUnmodifiableSet());
        boolean keyOfficial = file.members().stream().anyMatch(CaseFile.Member::keyOfficial);
        if (!keyOfficial) {
            var secretaries = holders(Role.UNIT_SECRETARY, file.baseUnit(), authors);
            if (!secretaries.isEmpty()) {
                return secretaries;
            }
            var deputies = holders(Role.DEPUTY, file.baseUnit(), authors);
            if (!deputies.isEmpty()) {
                return deputies;
            }
        }
        return holders(Role.BOARD_STAFF, units.root().orElseThrow(), authors);
    }

    private Set<PersonId> holders(Role role, UnitId unit, Set<PersonId> authors) {
        LocalDate today = Vietnam.today(clock);
        var found = new HashSet<>(accounts.holders(role, unit, today));
        found.removeAll(authors);
        return Set.copyOf(found);
    }
}
