package vn.hoctap.rights;

import static vn.hoctap.rights.Call.does;
import static vn.hoctap.rights.Call.shows;
import static vn.hoctap.rights.Kind.ACCOUNT;
import static vn.hoctap.rights.Kind.NOTHING;
import static vn.hoctap.rights.Kind.PERSON;
import static vn.hoctap.rights.Kind.UNIT;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.World;
import vn.hoctap.identity.AccountFilter;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.AccountRegister;
import vn.hoctap.identity.Credentials;
import vn.hoctap.notification.Reminders;

/** Accounts with their locks and codes, and words for those who are behind. */
@TestComponent
class CallsOfAccounts implements Calls {

    private static final String PRESENT = "mật khẩu đang dùng";

    private final World world;
    private final AccountRegister register;
    private final Credentials credentials;
    private final Reminders reminders;

    CallsOfAccounts(
            World world, AccountRegister register, Credentials credentials, Reminders reminders) {
        this.world = world;
        this.register = register;
        this.credentials = credentials;
        this.reminders = reminders;
    }

    @Override
    public List<Call> all() {
        return Stream.of(lists(), locks(), reminders()).flatMap(List::stream).toList();
    }

    private List<Call> lists() {
        return List.of(
                shows(
                        "identity.list",
                        UNIT,
                        m -> register.page(m.base(), AccountFilter.ALL, "", 0, 10)),
                shows("identity.list", UNIT, m -> register.counts(m.base(), "")),
                shows("identity.list-codes", NOTHING, m -> register.units(0, 10)),
                shows("identity.list-codes", NOTHING, m -> register.countUnits()),
                shows("identity.see", ACCOUNT, m -> register.details(account(m))));
    }

    private List<Call> locks() {
        return List.of(
                shows("identity.open-account", PERSON, m -> credentials.open(m.object())),
                shows("identity.renew-code", ACCOUNT, m -> credentials.renewCode(account(m))),
                does("identity.lock", ACCOUNT, m -> credentials.lock(account(m))),
                does("identity.unlock", ACCOUNT, m -> credentials.unlock(account(m))),
                does(
                                "identity.change-password",
                                NOTHING,
                                m -> credentials.changePassword(PRESENT, "một câu khác dễ nhớ"))
                        .when(m ->
                                m.sql(
                                        "update identity_account set password = ? where id = ?",
                                        "{noop}" + PRESENT,
                                        m.holder().account().value())));
    }

    private AccountId account(Moment moment) {
        return world.account(moment.object());
    }

    private List<Call> reminders() {
        return List.of(
                does(
                        "notification.remind",
                        UNIT,
                        m -> reminders.remindAll(m.base(), m.things().plan())),
                does(
                        "notification.remind-one",
                        PERSON,
                        m -> reminders.remind(m.object(), m.things().plan())),
                does(
                        "notification.list-reminded",
                        UNIT,
                        m -> reminders.remindedToday(m.base(), m.things().plan())));
    }
}
