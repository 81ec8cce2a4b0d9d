package vn.hoctap.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.identity.AccountFilter;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.AccountRegister;
import vn.hoctap.identity.AccountRow;
import vn.hoctap.identity.Credentials;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Avatar;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Chosen;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.SearchField;
import vn.hoctap.shared.ui.StateBadge;

/** Who can sign in and as what: looked for, filtered, turned page by page. */
@Route(AccountsView.PATH)
@PermitAll
class AccountsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "accounts";
    private static final int PAGE = 25;

    private final AccountRegister register;
    private final Credentials credentials;
    private final Units units;
    private final Clock clock;
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final SearchField search;
    private final Chosen<AccountFilter> filters;
    private final Div list = new Div();
    private final Pager pager = new Pager("accounts-pager", PAGE, this::show);
    private AccountFilter filter = AccountFilter.ALL;

    AccountsView(AccountRegister register, Credentials credentials, Units units, Clock clock) {
        search =
                new SearchField(
                        "accounts-search", getTranslation("identity.search"), typed -> show(0));
        this.register = register;
        this.credentials = credentials;
        this.units = units;
        this.clock = clock;
        filters =
                new Chosen<>(
                        getTranslation("identity.filters"),
                        chosen -> {
                            filter = chosen;
                            show(0);
                        });
        for (var one : AccountFilter.values()) {
            filters.with(one, "accounts-filter-" + AccountTexts.key(one), "");
        }
        list.setId("accounts-list");
        var codes = new LinkButton(CodesView.PATH, "printer", getTranslation("identity.codes"));
        codes.setId("accounts-codes");
        add(new PageHead("", getPageTitle(), codes), fields(), filters, list, pager);
    }

    private Component fields() {
        unit.setId("accounts-unit");
        unit.setLabel(getTranslation("roster.unit"));
        unit.setItemLabelGenerator(Unit::name);
        unit.setWidth("min(100%, 26rem)");
        var row = new Div(unit, search);
        row.addClassNames("row", "wrap", "fields");
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = Vietnam.today(clock);
        var root = units.root().flatMap(id -> units.find(id, today));
        unit.setItems(
                Stream.concat(root.stream(), units.baseOrganizations(today).stream()).toList());
        root.ifPresent(unit::setValue);
        unit.addValueChangeListener(chosen -> show(0));
        show(0);
    }

    private void show(int page) {
        var shown = unit.getValue();
        if (shown == null) {
            return;
        }
        var typed = search.getValue();
        var counts = register.counts(shown.id(), typed);
        counts.forEach((one, count) -> filters.rename(one, words(one, count)));
        var rows = register.page(shown.id(), filter, typed, page * PAGE, PAGE);
        list.removeAll();
        list.add(rows.isEmpty() ? nobody() : new Card(lines(rows)));
        pager.show(page, counts.getOrDefault(filter, 0));
    }

    private String words(AccountFilter one, int count) {
        return getTranslation("identity.filter." + AccountTexts.key(one), Numbers.count(count));
    }

    private Component nobody() {
        return new Card(
                new Blank(
                        "magnifying-glass",
                        getTranslation("roster.not-found"),
                        getTranslation("roster.not-found.why")));
    }

    private RowList lines(List<AccountRow> rows) {
        var lines = new RowList();
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private Row line(AccountRow row) {
        var badge =
                new StateBadge(AccountTexts.shown(row.state()), AccountTexts.of(this, row.state()));
        return new Row(new Avatar(row.name()), row.name(), about(row), badge, action(row));
    }

    private Component action(AccountRow row) {
        var open = getTranslation("identity.open");
        if (row.account().isPresent()) {
            var link = new LinkButton(address(row.account().get()), open);
            link.setId("accounts-open-" + row.username());
            link.getElement().setAttribute("aria-label", open + ": " + row.name());
            return link;
        }
        var button = new Button(getTranslation("identity.open-account"));
        button.setId("accounts-new-" + row.person().map(id -> id.value().toString()).orElse(""));
        button.setAriaLabel(getTranslation("identity.open-account") + ": " + row.name());
        button.addClickListener(click -> row.person().ifPresent(this::open));
        return button;
    }

    private void open(PersonId person) {
        UI.getCurrentOrThrow().navigate(address(credentials.open(person)));
    }

    private static String address(AccountId id) {
        return AccountView.PATH + "/" + id.value();
    }

    private String about(AccountRow row) {
        var words = new ArrayList<String>();
        words.add(row.username());
        row.roles().forEach(role -> words.add(AccountTexts.of(this, role)));
        words.add(row.cell());
        if (!row.base().equals(row.cell())) {
            words.add(row.base());
        }
        return String.join(" · ", words.stream().filter(word -> !word.isEmpty()).toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.accounts");
    }
}
