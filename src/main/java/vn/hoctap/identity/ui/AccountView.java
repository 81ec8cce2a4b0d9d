package vn.hoctap.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoctap.identity.AccountDetails;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.AccountRegister;
import vn.hoctap.identity.AccountState;
import vn.hoctap.identity.Credentials;
import vn.hoctap.identity.GrantPeriod;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;
import vn.hoctap.shared.ui.Tile;

/** One account: its lock, a new code, the roles it holds and has held. */
@Route(AccountView.PATH + "/:account")
@StyleSheet("assets/admin.css")
@PermitAll
class AccountView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = AccountsView.PATH;

    private final AccountRegister register;
    private final Credentials credentials;
    private final RoleDialogs roles;
    private final Units units;
    private final AccessPolicy policy;
    private final Clock clock;
    private String name = "";

    AccountView(
            AccountRegister register,
            Credentials credentials,
            RoleDialogs roles,
            Units units,
            AccessPolicy policy,
            Clock clock) {
        this.register = register;
        this.credentials = credentials;
        this.roles = roles;
        this.units = units;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("account").orElse("");
        try {
            draw(new AccountId(UUID.fromString(asked)));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No account " + asked);
        }
    }

    private void draw(AccountId id, Component... news) {
        removeAll();
        var account = register.details(id);
        name = account.name();
        var back =
                new LinkButton(
                        AccountsView.PATH, "arrow-left", getTranslation("identity.accounts"));
        back.setId("account-back");
        back.addClassName("quiet");
        var badge =
                new StateBadge(
                        AccountTexts.shown(account.state()),
                        AccountTexts.of(this, account.state()));
        badge.setId("account-state");
        add(back, new PageHead(account.username(), name, badge), tools(account));
        add(news);
        add(held(account));
    }

    private Component tools(AccountDetails account) {
        var row = new Div();
        row.addClassNames("row", "wrap", "not-printed");
        boolean locked = account.state() == AccountState.LOCKED;
        if (!locked && may("identity.renew-code", account)) {
            row.add(button("code", "key", () -> renew(account).open()));
        }
        if (!locked && may("identity.lock", account)) {
            row.add(button("lock", "lock-simple", () -> lock(account).open()));
        }
        if (locked && may("identity.unlock", account)) {
            row.add(
                    button(
                            "unlock",
                            "key",
                            () -> {
                                credentials.unlock(account.account());
                                draw(account.account());
                            }));
        }
        if (policy.allows("audit.list", Optional.empty())) {
            var trail =
                    new LinkButton(
                            "audit?account=" + account.account().value(),
                            "clipboard-text",
                            getTranslation("audit.of-account"));
            trail.setId("account-audit");
            row.add(trail);
        }
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private boolean may(String operation, AccountDetails account) {
        return policy.allows(operation, Optional.of(account.account()));
    }

    private Button button(String part, String icon, Runnable act) {
        var button =
                new Button(
                        getTranslation("identity.account." + part),
                        new Icon(icon),
                        click -> act.run());
        button.setId("account-" + part);
        return button;
    }

    private AskDialog renew(AccountDetails account) {
        return ask(
                "code",
                () -> {
                    var today = Vietnam.today(clock);
                    var code = credentials.renewCode(account.account());
                    var host =
                            units.root()
                                    .flatMap(id -> units.find(id, today))
                                    .map(Unit::name)
                                    .orElse("");
                    draw(account.account(), new CodeSlips(host, List.of(code), today));
                });
    }

    private AskDialog lock(AccountDetails account) {
        return ask(
                "lock",
                () -> {
                    credentials.lock(account.account());
                    draw(account.account());
                });
    }

    private AskDialog ask(String part, Runnable act) {
        var words = getTranslation("identity.account." + part);
        return new AskDialog(
                        "account-" + part + "-dialog",
                        words,
                        words,
                        () -> {
                            act.run();
                            return true;
                        })
                .saying(getTranslation("identity.account." + part + ".what"));
    }

    private Card held(AccountDetails account) {
        var give =
                button(
                        "grant",
                        "plus",
                        () -> roles.give(account, () -> draw(account.account())).open());
        var list = new RowList();
        list.setId("account-roles");
        account.roles().forEach(role -> list.add(line(account, role)));
        var content =
                account.roles().isEmpty()
                        ? new Blank(
                                "users",
                                getTranslation("identity.roles.none"),
                                getTranslation("identity.roles.none.why"))
                        : list;
        return new Card(getTranslation("identity.roles"), new Div(give), content);
    }

    private Row line(AccountDetails account, GrantPeriod role) {
        var today = Vietnam.today(clock);
        boolean over = !today.isBefore(role.until());
        var picture = new Tile("certificate", role.on(today) ? State.DONE : State.LOCKED);
        var words = AccountTexts.of(this, role.role());
        var sentence = role.unitName() + " · " + time(role);
        if (over) {
            return new Row(picture, words, sentence);
        }
        var end = new Button(getTranslation("identity.roles.end"));
        end.setId("account-end-" + AccountTexts.key(role.role()));
        end.setAriaLabel(getTranslation("identity.roles.end") + ": " + words);
        end.addClickListener(
                click -> roles.end(account, role, () -> draw(account.account())).open());
        return new Row(picture, words, sentence, end);
    }

    private String time(GrantPeriod role) {
        return role.endless()
                ? getTranslation("roster.person.since", Vietnam.date(role.from()))
                : getTranslation(
                        "roster.person.from-until",
                        Vietnam.date(role.from()),
                        Vietnam.date(role.until().minusDays(1)));
    }

    @Override
    public String getPageTitle() {
        return name.isEmpty() ? getTranslation("identity.accounts") : name;
    }
}
