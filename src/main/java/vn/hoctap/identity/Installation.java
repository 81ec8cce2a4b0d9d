package vn.hoctap.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Vietnam;

/**
 * The door of an empty installation: whoever has the code of the console names the bloc and becomes
 * its administrator. Shut for good once there is an account.
 */
@Service
@Transactional(noRollbackFor = WrongCode.class)
public class Installation {

    private static final String NAME = "installation";

    /** Made anew at each start, kept nowhere. */
    private final OneTimeCode code = OneTimeCode.random();

    private final AccountStore accounts;
    private final AccountOpening opening;
    private final GrantRows grants;
    private final Units units;
    private final Failures failures;
    private final Clock clock;

    Installation(
            AccountStore accounts,
            AccountOpening opening,
            GrantRows grants,
            Units units,
            Failures failures,
            Clock clock) {
        this.accounts = accounts;
        this.opening = opening;
        this.grants = grants;
        this.units = units;
        this.failures = failures;
        this.clock = clock;
    }

    /** The code that the first visit asks for; empty once there is an account. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<String> code() {
        return accounts.count() == 0 ? Optional.of(code.text()) : Optional.empty();
    }

    /**
     * Founds the root and opens the administrator's account.
     *
     * @throws WrongCode when it is not the console's, or somebody was faster
     * @throws TooManyFailures after too many wrong ones
     * @throws WeakPassword when the password will not do
     */
    @BetweenModules
    public void found(String typed, String bloc, String username, String password) {
        var wait = failures.wait(NAME);
        if (wait.isPositive()) {
            throw new TooManyFailures(wait);
        }
        if (accounts.count() > 0 || !new OneTimeCode(typed).hash().equals(code.hash())) {
            failures.failed(NAME);
            throw new WrongCode();
        }
        WeakPassword.check(username, password);
        LocalDate today = Vietnam.today(clock);
        int most = Math.min(bloc.length(), NewUnit.LONGEST_SHORT_NAME);
        var root = NewUnit.root(bloc, bloc.substring(0, most));
        units.foundWithin(List.of(root), new NewAct("", "", today, today));
        var account =
                new NewAccount(
                        Optional.empty(),
                        username.strip(),
                        Optional.of(username),
                        Optional.empty(),
                        Optional.of(password));
        grants.insert(
                opening.open(List.of(account)).getFirst(),
                new Grant(Role.ADMINISTRATOR, root.id()),
                today,
                Vietnam.OPEN_END,
                Optional.empty());
    }
}
