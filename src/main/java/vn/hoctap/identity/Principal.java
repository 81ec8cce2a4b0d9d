package vn.hoctap.identity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.User;
import vn.hoctap.roster.PersonId;

/** An account as Spring Security keeps it in the session; without roles, which change meanwhile. */
final class Principal extends User {

    private static final long serialVersionUID = 1;

    /** What nothing is known to encode to; as slow to refuse as a wrong password. */
    private static final String NO_PASSWORD =
            "{bcrypt}$2a$10$yhk5Zr3W0qJ8mT1n6x2eUuV4bQ7cD9fG1hK3lM5nP7rS9tU1wX3yO";

    private final transient AccountId account;
    private final transient @Nullable PersonId person;

    Principal(Account account) {
        super(
                account.username(),
                Objects.requireNonNullElse(account.password(), NO_PASSWORD),
                !account.locked(),
                true,
                true,
                true,
                List.of());
        this.account = account.id();
        this.person = account.personId();
    }

    AccountId account() {
        return account;
    }

    @Nullable PersonId person() {
        return person;
    }
}
