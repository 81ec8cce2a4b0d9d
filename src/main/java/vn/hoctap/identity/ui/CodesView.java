package vn.hoctap.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import vn.hoctap.identity.AccountRegister;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.UnitCodes;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;

/** Units whose people have not all signed in yet, and the codes that let them: issued, printed. */
@Route(CodesView.PATH)
@StyleSheet("assets/admin.css")
@PermitAll
class CodesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "codes";
    private static final int PAGE = 25;

    private final AccountRegister register;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;
    private final Div content = new Div();
    private final Pager pager = new Pager("codes-pager", PAGE, this::show);

    CodesView(AccountRegister register, Accounts accounts, Units units, Clock clock) {
        this.register = register;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
        content.addClassNames("stack", "g4");
        add(new PageHead("", getPageTitle()), content, pager);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(0);
    }

    private void show(int page) {
        var rows = register.units(page * PAGE, PAGE);
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(
                    new Card(
                            new Blank(
                                    "users",
                                    getTranslation("identity.codes.nobody"),
                                    getTranslation("identity.codes.nobody.why"))));
        } else {
            var list = new RowList();
            list.setId("codes-units");
            rows.forEach(row -> list.add(line(row)));
            content.add(new Card(list));
        }
        pager.show(page, register.countUnits());
    }

    private Row line(UnitCodes unit) {
        boolean done = unit.waiting() == 0;
        var sentence =
                done
                        ? getTranslation("identity.codes.all-in", Numbers.count(unit.members()))
                        : getTranslation(
                                "identity.codes.waiting",
                                Numbers.count(unit.waiting()),
                                Numbers.count(unit.members()),
                                Numbers.count(unit.issued()));
        var picture = new Tile("users-three", done ? State.DONE : State.TODO);
        return new Row(picture, unit.name(), sentence, done ? new Span() : issue(unit));
    }

    private Component issue(UnitCodes unit) {
        var button = new Button(getTranslation("identity.codes.issue"));
        button.setId("codes-issue-" + unit.unit().value());
        button.setAriaLabel(getTranslation("identity.codes.issue") + ": " + unit.name());
        button.addClickListener(click -> {
            if (unit.issued() == 0) {
                print(unit);
            } else {
                again(unit).open();
            }
        });
        return button;
    }

    private AskDialog again(UnitCodes unit) {
        return new AskDialog(
                        "codes-again",
                        getTranslation("identity.codes.issue"),
                        getTranslation("identity.codes.issue"),
                        () -> {
                            print(unit);
                            return true;
                        })
                .saying(
                        getTranslation(
                                "identity.codes.again", Numbers.count(unit.issued()), unit.name()));
    }

    private void print(UnitCodes unit) {
        var codes = accounts.issueCodes(unit.unit());
        var today = Vietnam.today(clock);
        var host = units.root().flatMap(id -> units.find(id, today)).map(Unit::name).orElse("");
        var title = new H2(unit.name() + " · " + Numbers.count(codes.size()));
        title.addClassNames("section-title", "not-printed");
        var back = new Button(getTranslation("identity.codes.back"), click -> show(0));
        back.setId("codes-back");
        var tools = new Div(back);
        tools.addClassNames("row", "not-printed");
        content.removeAll();
        content.add(tools, title, new CodeSlips(host, codes, today));
        pager.setVisible(false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.codes");
    }
}
