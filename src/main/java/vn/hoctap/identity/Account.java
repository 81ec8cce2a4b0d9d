package vn.hoctap.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.hoctap.roster.PersonId;

/**
 * @param personId whose account it is; null for an administrator who is nobody in the roster
 * @param username lower case, without marks
 * @param email lower case; null when he has none
 * @param password encoded, with the encoder's name in braces in front; null until he has set one
 * @param codeHash of the one-time code of the first sign-in; null when there is none
 */
@Table("identity_account")
record Account(
        @Id AccountId id,
        @Nullable PersonId personId,
        String username,
        @Nullable String email,
        String displayName,
        @Nullable String password,
        @Nullable String codeHash,
        @Nullable Instant codeUntil,
        boolean locked,
        @Nullable String language,
        @Version int version) {

    Account withPassword(String encoded) {
        return new Account(
                id,
                personId,
                username,
                email,
                displayName,
                encoded,
                null,
                null,
                locked,
                language,
                version);
    }

    Account withCode(String hash, Instant until) {
        return new Account(
                id,
                personId,
                username,
                email,
                displayName,
                password,
                hash,
                until,
                locked,
                language,
                version);
    }

    Account withLock(boolean shut) {
        return new Account(
                id,
                personId,
                username,
                email,
                displayName,
                password,
                codeHash,
                codeUntil,
                shut,
                language,
                version);
    }

    Account withLanguage(String chosen) {
        return new Account(
                id,
                personId,
                username,
                email,
                displayName,
                password,
                codeHash,
                codeUntil,
                locked,
                chosen,
                version);
    }
}
