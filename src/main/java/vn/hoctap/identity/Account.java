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

    /** A password ends the code that let its owner choose it. */
    Account withPassword(String encoded) {
        return with(encoded, null, null, locked, language);
    }

    Account withCode(String hash, Instant until) {
        return with(password, hash, until, locked, language);
    }

    Account withLock(boolean shut) {
        return with(password, codeHash, codeUntil, shut, language);
    }

    Account withLanguage(String chosen) {
        return with(password, codeHash, codeUntil, locked, chosen);
    }

    private Account with(
            @Nullable String encoded,
            @Nullable String hash,
            @Nullable Instant until,
            boolean shut,
            @Nullable String spoken) {
        return new Account(
                id,
                personId,
                username,
                email,
                displayName,
                encoded,
                hash,
                until,
                shut,
                spoken,
                version);
    }
}
