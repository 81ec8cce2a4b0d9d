package vn.hoctap.identity;

import java.time.Clock;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;

/** The door for those who have a code and no password yet. */
@Service
@Transactional(noRollbackFor = WrongCode.class)
public class FirstSignIn {

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final Failures failures;
    private final Clock clock;

    FirstSignIn(AccountStore store, PasswordEncoder encoder, Failures failures, Clock clock) {
        this.store = store;
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
        WeakPassword.check(account.get().username(), password);
        var encoded = Objects.requireNonNull(encoder.encode(password));
        store.save(account.get().withPassword(encoded));
        failures.succeeded(username);
    }

    private boolean accepts(Account account, String code) {
        var until = account.codeUntil();
        return until != null
                && !account.locked()
                && clock.instant().isBefore(until)
                && new OneTimeCode(code).hash().equals(account.codeHash());
    }

    /** Whether nobody has an account yet: the first visit makes the administrator. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return store.count() == 0;
    }
}
