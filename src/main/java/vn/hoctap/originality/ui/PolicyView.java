package vn.hoctap.originality.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.Units;
import vn.hoctap.originality.BadPolicy;
import vn.hoctap.originality.Policies;
import vn.hoctap.originality.Policy;
import vn.hoctap.originality.PolicyException;
import vn.hoctap.originality.Reach;
import vn.hoctap.originality.RejudgedNews;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;

/** What counts as a duplicate: for the whole, exceptions per unit, and what is compared beyond. */
@Route(PolicyView.PATH)
@StyleSheet("assets/cases.css")
@PermitAll
class PolicyView extends Page implements HasDynamicTitle {

    static final String PATH = "cases/policy";

    private final Policies policies;
    private final Units units;
    private final Clock clock;
    private final Div told = new Div();
    private final Div exceptions = new Div();
    private final RejudgingBar progress;

    PolicyView(Policies policies, RejudgedNews news, Units units, Clock clock) {
        this.policies = policies;
        this.units = units;
        this.clock = clock;
        told.setId("policy-told");
        progress = new RejudgingBar(policies, news);
        var back = new LinkButton(CasesView.PATH, getTranslation("originality.back"));
        back.setId("policy-back");
        add(new PageHead(getTranslation("originality.cases"), getPageTitle(), back));
        add(told, progress, whole(), beyond(), ofUnits());
        addClassName("policy");
    }

    private Card whole() {
        var form = new PolicyForm("policy-whole", policies.ofTheWhole());
        var save = new NativeButton(getTranslation("originality.policy.save"));
        save.setId("policy-save");
        save.addClassNames("button", "primary");
        save.addClickListener(click -> change(form));
        var how = new Paragraph(getTranslation("originality.policy.how"));
        how.addClassNames("small", "muted");
        return new Card(getTranslation("originality.policy.whole"), how, form, new Div(save));
    }

    private void change(PolicyForm form) {
        try {
            policies.change(form.policy().orElseThrow(PolicyView::bad), form.reason());
        } catch (BadPolicy bad) {
            tell(State.OVERDUE, "originality.policy.bad");
            return;
        }
        form.clearReason();
        saved();
    }

    private static BadPolicy bad() {
        return BadPolicy.missing();
    }

    private void saved() {
        tell(State.DONE, "originality.policy.saved");
        progress.show();
    }

    private void tell(State state, String key) {
        told.removeAll();
        var notice = new Notice(state, getTranslation(key));
        told.add(notice);
        notice.getElement().executeJs("this.scrollIntoView({block:'center'})");
    }

    private Card beyond() {
        var reach = policies.reach();
        var acrossUnits = new Checkbox(getTranslation("originality.policy.units"));
        acrossUnits.setId("policy-across-units");
        acrossUnits.setValue(reach.acrossUnits());
        var years = new Checkbox(getTranslation("originality.policy.years"));
        years.setId("policy-across-years");
        years.setValue(reach.acrossYears());
        Runnable changed =
                () -> {
                    policies.change(new Reach(acrossUnits.getValue(), years.getValue()));
                    saved();
                };
        acrossUnits.addValueChangeListener(change -> changed.run());
        years.addValueChangeListener(change -> changed.run());
        var how = new Paragraph(getTranslation("originality.policy.beyond.how"));
        how.addClassNames("small", "muted");
        var switches = new Div(acrossUnits, years);
        switches.addClassNames("stack", "g2");
        return new Card(getTranslation("originality.policy.beyond"), how, switches);
    }

    private Card ofUnits() {
        exceptions.setId("policy-exceptions");
        var add = new NativeButton(getTranslation("originality.policy.except"));
        add.setId("policy-except");
        add.addClassName("button");
        add.addClickListener(click -> ask());
        var card =
                new Card(getTranslation("originality.policy.exceptions"), exceptions, new Div(add));
        showExceptions();
        return card;
    }

    private void showExceptions() {
        exceptions.removeAll();
        var rows = policies.exceptions();
        exceptions.add(
                rows.isEmpty()
                        ? new Paragraph(getTranslation("originality.policy.exceptions.none"))
                        : new RowList(rows.stream().map(this::row).toArray(Row[]::new)));
    }

    private Row row(PolicyException one) {
        var end = new NativeButton(getTranslation("originality.policy.end"));
        end.setId("policy-end-" + one.unit().value());
        end.addClassNames("button", "small");
        end.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("originality.policy.end") + ": " + one.unitName());
        end.addClickListener(click -> {
            policies.endException(one.unit());
            showExceptions();
            saved();
        });
        var sentence =
                getTranslation(
                        "originality.policy.exception",
                        Integer.toString(PolicyForm.percent(one.policy().nearDuplicate())),
                        Integer.toString(PolicyForm.percent(one.policy().partialReuse())),
                        Integer.toString(one.policy().fewestWords()),
                        one.reason(),
                        Vietnam.date(one.changedAt()));
        return new Row(new Tile("scales", State.DOING), one.unitName(), sentence, end);
    }

    private void ask() {
        var unit = new Select<Unit>();
        unit.setId("policy-except-unit");
        unit.setLabel(getTranslation("originality.policy.unit"));
        unit.setItemLabelGenerator(Unit::shortName);
        unit.setItems(units.baseOrganizations(Vietnam.today(clock)));
        unit.setWidthFull();
        Policy whole = policies.ofTheWhole();
        var form = new PolicyForm("policy-except", whole);
        var dialog = new AskDialog[1];
        dialog[0] =
                new AskDialog(
                        "policy-except-dialog",
                        getTranslation("originality.policy.except"),
                        getTranslation("originality.policy.save"),
                        () -> {
                            try {
                                policies.except(
                                        unit.getOptionalValue().orElseThrow(PolicyView::bad).id(),
                                        form.policy().orElseThrow(PolicyView::bad),
                                        form.reason());
                            } catch (BadPolicy bad) {
                                dialog[0].tell(getTranslation("originality.policy.bad"));
                                return false;
                            }
                            showExceptions();
                            saved();
                            return true;
                        });
        dialog[0].asking(unit, form).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("originality.policy");
    }
}
