package vn.hoctap.organization.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.Sector;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.organization.UnitUnknown;
import vn.hoctap.organization.Units;
import vn.hoctap.organization.WrongPlaceInTree;
import vn.hoctap.shared.ui.DayField;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** Founds a unit: what it is, where it stands, and the decision behind it. */
class FoundDialog extends Dialog {

    private final Units units;
    private final Runnable done;
    private final Select<UnitKind> kind = new Select<>();
    private final ComboBox<Unit> above = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField shortName = new TextField();
    private final Select<Sector> sector = new Select<>();
    private final TextField number = new TextField();
    private final TextField issuer = new TextField();
    private final DayField decidedOn = new DayField("");
    private final DayField effectiveOn = new DayField("");
    private final Div problem = new Div();

    FoundDialog(Units units, LocalDate day, Runnable done) {
        this.units = units;
        this.done = done;
        setHeaderTitle(getTranslation("organization.units.found"));
        setId("organization-found-dialog");
        setWidth("min(100vw, 34rem)");
        var all = units.list(day);
        prepareChoices(all);
        decidedOn.setValue(day);
        effectiveOn.setValue(day);
        number.setMaxLength(60);
        issuer.setMaxLength(200);
        name.setMaxLength(NewUnit.LONGEST_NAME);
        shortName.setMaxLength(NewUnit.LONGEST_SHORT_NAME);
        label(kind, "kind");
        label(above, "above");
        label(name, "name");
        label(shortName, "short-name");
        label(sector, "sector");
        label(number, "number");
        label(issuer, "issuer");
        label(decidedOn, "decided-on");
        label(effectiveOn, "effective-on");
        var form =
                new Div(
                        problem,
                        kind,
                        above,
                        name,
                        shortName,
                        sector,
                        number,
                        issuer,
                        decidedOn,
                        effectiveOn);
        form.addClassNames("stack", "g4");
        add(form);
        getFooter().add(cancel(), save());
        arrange();
    }

    private void prepareChoices(List<Unit> all) {
        boolean first = all.isEmpty();
        kind.setItems(first ? new UnitKind[] {UnitKind.BLOC} : UnitKind.values());
        kind.setItemLabelGenerator(item -> getTranslation(UnitTexts.kind(item)));
        kind.setValue(first ? UnitKind.BLOC : UnitKind.BASE_COMMITTEE);
        kind.addValueChangeListener(chosen -> arrange());
        above.setItems(
                all.stream()
                        .filter(unit ->
                                unit.kind() != UnitKind.CELL && unit.kind() != UnitKind.BASE_CELL)
                        .toList());
        above.setItemLabelGenerator(Unit::name);
        all.stream()
                .filter(unit -> unit.kind() == UnitKind.BLOC)
                .findFirst()
                .ifPresent(above::setValue);
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(item -> getTranslation(UnitTexts.sector(item)));
    }

    private void arrange() {
        above.setVisible(kind.getValue() != UnitKind.BLOC);
        sector.setVisible(kind.getValue().isBase());
    }

    private Button cancel() {
        var cancel =
                new Button(getTranslation("organization.units.found.cancel"), click -> close());
        cancel.setId("organization-found-cancel");
        return cancel;
    }

    private Button save() {
        var save = new Button(getTranslation("organization.units.found.save"), click -> found());
        save.setId("organization-found-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    private void found() {
        problem.removeAll();
        if (!complete()) {
            return;
        }
        var act =
                new NewAct(
                        number.getValue(),
                        issuer.getValue(),
                        decidedOn.getValue(),
                        effectiveOn.getValue());
        try {
            units.found(unit(), act);
            done.run();
            close();
        } catch (WrongPlaceInTree refused) {
            tell("organization.units.found.wrong-place");
        } catch (UnitUnknown refused) {
            tell("organization.units.found.unknown");
        }
    }

    private NewUnit unit() {
        var what = kind.getValue();
        @Nullable UnitId parent = what == UnitKind.BLOC ? null : above.getValue().id();
        return new NewUnit(
                new UnitId(UUID.randomUUID()),
                what,
                name.getValue(),
                shortName.getValue(),
                null,
                what.isBase() ? sector.getValue() : null,
                null,
                parent);
    }

    private boolean complete() {
        var needed =
                Stream.<AbstractField<?, ?>>of(
                                name, shortName, number, issuer, decidedOn, effectiveOn, above)
                        .filter(AbstractField::isVisible)
                        .toList();
        needed.forEach(field -> {
            if (field instanceof HasValidation validated) {
                validated.setErrorMessage(getTranslation("organization.units.found.empty"));
                validated.setInvalid(field.isEmpty());
            }
        });
        return needed.stream().noneMatch(AbstractField::isEmpty);
    }

    private void tell(String key) {
        var notice = new Notice(State.OVERDUE, getTranslation(key));
        notice.setId("organization-found-problem");
        problem.add(notice);
    }

    private <F extends Component & HasLabel> void label(F field, String part) {
        field.setId("organization-found-" + part);
        field.setLabel(getTranslation("organization.units.found." + part));
    }
}
