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
        if (!hasKeyOfficial(file)) {
            var leading = ofTheUnit(file);
            if (!leading.isEmpty()) {
                return leading;
            }
        }
        return overseers(file);
    }

    /**
     * Who is told of a case that the board decides because of a key official, and sees what his
     * other members share: the unit's secretary, or the deputy.
     */
    Set<PersonId> followers(CaseFile file) {
        return hasKeyOfficial(file) ? ofTheUnit(file) : Set.of();
    }

    /** The board, who is told when a step was not done in time. */
    Set<PersonId> overseers(CaseFile file) {
        return holders(Role.BOARD_STAFF, units.root().orElseThrow(), authors(file));
    }

    private static boolean hasKeyOfficial(CaseFile file) {
        return file.members().stream().anyMatch(CaseFile.Member::keyOfficial);
    }

    private Set<PersonId> ofTheUnit(CaseFile file) {
        var authors = authors(file);
        var secretaries = holders(Role.UNIT_SECRETARY, file.baseUnit(), authors);
        return secretaries.isEmpty() ? holders(Role.DEPUTY, file.baseUnit(), authors) : secretaries;
    }

    private static Set<PersonId> authors(CaseFile file) {
        return file.members().stream()
                .map(CaseFile.Member::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<PersonId> holders(Role role, UnitId unit, Set<PersonId> authors) {
        LocalDate today = Vietnam.today(clock);
        var found = new HashSet<>(accounts.holders(role, unit, today));
        found.removeAll(authors);
        return Set.copyOf(found);
    }
}
