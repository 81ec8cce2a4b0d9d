package vn.hoctap.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hoctap.roster.PersonId;

/**
 * An account with everything that was ever given to it.
 *
 * @param codeUntil until when its unused code works; empty without one
 * @param roles the newest first, ended ones too
 */
public record AccountDetails(
        AccountId account,
        Optional<PersonId> person,
        String name,
        String username,
        AccountState state,
        Optional<Instant> codeUntil,
        List<GrantPeriod> roles) {

    public AccountDetails {
        roles = List.copyOf(roles);
    }
}
