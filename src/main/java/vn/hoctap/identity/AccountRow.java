package vn.hoctap.identity;

import java.util.List;
import java.util.Optional;
import vn.hoctap.roster.PersonId;

/**
 * Somebody in the list of accounts.
 *
 * @param account empty while nobody has opened one
 * @param person empty for an administrator who is nobody in the roster
 * @param username empty without an account
 * @param cell and {@code base}, where he belongs today; empty for nobody of the roster
 * @param roles held today or later beside his membership
 */
public record AccountRow(
        Optional<AccountId> account,
        Optional<PersonId> person,
        String name,
        String username,
        String cell,
        String base,
        AccountState state,
        List<Role> roles) {

    public AccountRow {
        roles = List.copyOf(roles);
    }
}
