package vn.hoctap.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Vietnam;

/** The door of administrators to who has an account, which roles it holds and has held. */
@Service
@Transactional(readOnly = true)
public class AccountRegister {

    private final AccountList list;
    private final AccountStore store;
    private final GrantRows grants;
    private final Units units;
    private final Clock clock;

    AccountRegister(
            AccountList list, AccountStore store, GrantRows grants, Units units, Clock clock) {
        this.list = list;
        this.store = store;
        this.grants = grants;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The people of a unit and of those below it with their accounts, given names in Vietnamese
     * order; for the root also accounts of nobody in the roster, first.
     *
     * @param typed words of a name, with or without diacritics, a user name, or the office's number
     */
    @Operation("identity.list")
    public List<AccountRow> page(
            UnitId unit, AccountFilter filter, String typed, int offset, int limit) {
        return list.page(looked(unit, typed), filter, offset, limit);
    }

    /** How many there are under each filter. */
    @Operation("identity.list")
    public Map<AccountFilter, Integer> counts(UnitId unit, String typed) {
        return list.counts(looked(unit, typed));
    }

    private AccountList.Looked looked(UnitId unit, String typed) {
        boolean whole = units.root().filter(unit::equals).isPresent();
        return new AccountList.Looked(unit, whole, Vietnam.today(clock), typed);
    }

    /** One account with the history of its roles. */
    @Operation("identity.see")
    public AccountDetails details(AccountId id) {
        var account = store.findById(id).orElseThrow();
        var codeUntil = Optional.ofNullable(account.codeUntil()).filter(clock.instant()::isBefore);
        return new AccountDetails(
                id,
                Optional.ofNullable(account.personId()),
                account.displayName(),
                account.username(),
                list.state(account.locked(), account.password() != null, codeUntil),
                codeUntil,
                grants.history(id));
    }

    /** Base organizations by name, with how many of their people have not signed in yet. */
    @Operation("identity.list-codes")
    public List<UnitCodes> units(int offset, int limit) {
        return list.units(Vietnam.today(clock), offset, limit);
    }

    /** How many {@link #units} there are. */
    @Operation("identity.list-codes")
    public int countUnits() {
        return list.countUnits(Vietnam.today(clock));
    }
}
