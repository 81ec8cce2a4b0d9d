package vn.hoctap.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Vietnam;

/** The door for those who have a code and no password yet, the first administrator among them. */
@Service
@Transactional(noRollbackFor = WrongCode.class)
public class FirstSignIn {

    private final AccountStore store;
    private final AccountOpening opening;
    private final GrantRows grants;
    private final PasswordEncoder encoder;
    private final Failures failures;
    private final Clock clock;

    FirstSignIn(
            AccountStore store,
            AccountOpening opening,
            GrantRows grants,
            PasswordEncoder encoder,
            Failures failures,
            Clock clock) {
        this.store = store;
        this.opening = opening;
        this.grants = grants;
        this.encoder = encoder;
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * Sets the first password; the code is used up by it.
     *
     * @throws WrongCode when name and code do not belong together
     * @throws TooManyFailures after too many wrong ones
     * @throws WeakPassword when the password will not do; the code stays good
     */
    @BetweenModules
    public void setPassword(String username, String code, String password) {
        var wait = failures.wait(username);
        if (wait.isPositive()) {
            throw new TooManyFailures(wait);
        }
        var account =
                store.findByUsername(Names.key(username)).filter(found -> accepts(found, code));
        if (account.isEmpty()) {
            failures.failed(username);
            throw new WrongCode();
        }
        if (password.codePointCount(0, password.length()) < WeakPassword.SHORTEST
                || Names.key(password).equals(account.get().username())) {
            throw new WeakPassword();
        }
        var encoded = Objects.requireNonNull(encoder.encode(password));
        store.save(account.get().withPassword(encoded));
        failures.succeeded(username);
    }

    private boolean accepts(Account account, String code) {
        var until = account.codeUntil();
        return until != null
                && clock.instant().isBefore(until)
                && new OneTimeCode(code).hash().equals(account.codeHash());
    }

    /** Whether nobody has an account yet: the first visit makes the administrator. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return store.count() == 0;
    }

    /**
     * Opens the first account of an empty installation.
     *
     * @return the code that its first sign-in asks for
     */
    @BetweenModules
    public String openAdministrator(String username, UnitId root) {
        var account =
                opening.open(
                                List.of(
                                        new NewAccount(
                                                Optional.empty(),
                                                username,
                                                Optional.of(username),
                                                Optional.empty(),
                                                Optional.empty())))
                        .getFirst();
        LocalDate today = Vietnam.today(clock);
        var role = new Grant(Role.ADMINISTRATOR, root);
        grants.insert(account, role, today, Vietnam.OPEN_END, Optional.empty());
        return renew(account);
    }

    private String renew(AccountId id) {
        var code = OneTimeCode.random();
        var account = store.findById(id).orElseThrow();
        store.save(account.withCode(code.hash(), clock.instant().plus(Duration.ofDays(1))));
        return code.text();
    }
}
