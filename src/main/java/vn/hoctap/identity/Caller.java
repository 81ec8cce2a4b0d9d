package vn.hoctap.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;

/**
 * The account that is signed in, for screens: whose it is and which roles it holds today.
 *
 * @param person empty for an administrator who is nobody in the roster
 */
public record Caller(
        AccountId account, Optional<PersonId> person, String name, List<Grant> grants) {

    /** Whether he holds a role anywhere. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** The units in which he holds a role. */
    public Set<UnitId> units(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::unit)
                .collect(Collectors.toUnmodifiableSet());
    }
}
