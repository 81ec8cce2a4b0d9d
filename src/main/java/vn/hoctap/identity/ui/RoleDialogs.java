package vn.hoctap.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hoctap.identity.AccountDetails;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.GrantPeriod;
import vn.hoctap.identity.NotOneself;
import vn.hoctap.identity.Role;
import vn.hoctap.identity.RoleHeldAlready;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.DayField;

/** The dialogs in which a role is given or ended. */
@org.springframework.stereotype.Component
class RoleDialogs {

    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    RoleDialogs(Accounts accounts, Units units, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    AskDialog give(AccountDetails account, Runnable done) {
        var unit = new ComboBox<Unit>(text("identity.roles.unit"));
        unit.setId("role-unit");
        unit.setItemLabelGenerator(Unit::name);
        var role = new Select<Role>();
        role.setId("role-role");
        role.setLabel(text("identity.roles.role"));
        role.setItems(Arrays.stream(Role.values()).filter(one -> one != Role.MEMBER).toList());
        role.setItemLabelGenerator(one -> AccountTexts.of(UI.getCurrentOrThrow(), one));
        role.addValueChangeListener(chosen -> offer(unit, chosen.getValue()));
        var from = day("from");
        from.setValue(Vietnam.today(clock));
        var last = day("last");
        last.setHelperText(text("identity.roles.last-help"));
        var dialog = new AskDialog[1];
        dialog[0] =
                new AskDialog(
                        "role-dialog",
                        text("identity.account.grant"),
                        text("identity.account.grant"),
                        () -> {
                            if (role.isEmpty() || unit.isEmpty() || from.isEmpty()) {
                                dialog[0].tell(text("roster.person.lacking"));
                                return false;
                            }
                            return give(
                                    dialog[0],
                                    account,
                                    new Given(
                                            role.getValue(),
                                            unit.getValue(),
                                            from.getValue(),
                                            Optional.ofNullable(last.getValue())),
                                    done);
                        });
        return dialog[0].asking(role, unit, from, last);
    }

    private boolean give(AskDialog dialog, AccountDetails account, Given given, Runnable done) {
        var until = given.last().map(day -> day.plusDays(1)).orElse(Vietnam.OPEN_END);
        if (!given.from().isBefore(until)) {
            dialog.tell(text("identity.roles.order"));
            return false;
        }
        try {
            accounts.grant(given.unit().id(), account.account(), given.role(), given.from(), until);
            done.run();
            return true;
        } catch (RoleHeldAlready refused) {
            dialog.tell(text("identity.roles.held"));
            return false;
        }
    }

    /** Roles for the whole are held in the root, those of units in base organizations. */
    private void offer(ComboBox<Unit> unit, Role role) {
        var today = Vietnam.today(clock);
        boolean whole =
                switch (role) {
                    case BOARD_GRADER, BOARD_STAFF, LEADER, ADMINISTRATOR, SPEAKER -> true;
                    default -> false;
                };
        List<Unit> offered =
                units.lasting(today).stream()
                        .filter(one -> whole ? one.kind() == UnitKind.BLOC : one.kind().isBase())
                        .toList();
        unit.setItems(offered);
        if (offered.size() == 1) {
            unit.setValue(offered.getFirst());
        }
    }

    AskDialog end(AccountDetails account, GrantPeriod role, Runnable done) {
        var day = day("end-from");
        day.setValue(Vietnam.today(clock));
        var dialog = new AskDialog[1];
        dialog[0] =
                new AskDialog(
                                "role-end-dialog",
                                text("identity.roles.end"),
                                text("identity.roles.end"),
                                () -> end(dialog[0], account, role, day.getValue(), done))
                        .saying(text("identity.roles.end.what"))
                        .asking(day);
        return dialog[0];
    }

    private boolean end(
            AskDialog dialog,
            AccountDetails account,
            GrantPeriod role,
            LocalDate day,
            Runnable done) {
        if (day == null) {
            dialog.tell(text("roster.person.lacking"));
            return false;
        }
        try {
            accounts.revoke(role.unit(), account.account(), role.role(), day);
            done.run();
            return true;
        } catch (NotOneself refused) {
            dialog.tell(text("identity.not-oneself"));
            return false;
        }
    }

    private static DayField day(String part) {
        var field = new DayField(text("identity.roles." + part));
        field.setId("role-" + part);
        return field;
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }

    private record Given(Role role, Unit unit, LocalDate from, Optional<LocalDate> last) {}
}
