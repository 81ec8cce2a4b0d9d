package vn.hoctap.identity;

import java.util.Optional;
import vn.hoctap.roster.PersonId;

/**
 * An account to be opened.
 *
 * @param person whose it is; empty for an administrator who is nobody in the roster
 * @param username the wished one; empty to make one of the name
 * @param password as typed; empty until the first sign-in
 */
public record NewAccount(
        Optional<PersonId> person,
        String name,
        Optional<String> username,
        Optional<String> email,
        Optional<String> password) {}
