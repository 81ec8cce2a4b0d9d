package vn.hoctap.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.Sector;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.organization.UnitUnknown;
import vn.hoctap.organization.Units;
import vn.hoctap.organization.WrongPlaceInTree;
import vn.hoctap.shared.ui.AskDialog;

/** Founds a unit: what it is, where it stands, and the decision behind it. */
final class FoundDialog extends Div {

    private final Units units;
    private final Runnable done;
    private final Select<UnitKind> kind = new Select<>();
    private final ComboBox<Unit> above = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField shortName = new TextField();
    private final Select<Sector> sector = new Select<>();
    private final ActFields decision;
    private final AskDialog dialog;

    FoundDialog(Units units, LocalDate day, Runnable done) {
        this.units = units;
        this.done = done;
        decision = new ActFields("organization-found-", day);
        prepareChoices(units.list(day));
        name.setMaxLength(NewUnit.LONGEST_NAME);
        shortName.setMaxLength(NewUnit.LONGEST_SHORT_NAME);
        label(kind, "kind");
        label(above, "above");
        label(name, "name");
        label(shortName, "short-name");
        label(sector, "sector");
        add(kind, above, name, shortName, sector, decision);
        addClassNames("stack", "g4");
        dialog =
                new AskDialog(
                                "organization-found-dialog",
                                getTranslation("organization.units.found"),
                                getTranslation("organization.units.found.save"),
                                this::found)
                        .asking(this);
        arrange();
    }

    void open() {
        dialog.open();
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

    private boolean found() {
        boolean named = ActFields.complete(this, Stream.of(name, shortName, above));
        if (!decision.complete() || !named) {
            return false;
        }
        try {
            units.found(unit(), decision.act());
            done.run();
            return true;
        } catch (WrongPlaceInTree refused) {
            dialog.tell(getTranslation("organization.units.found.wrong-place"));
        } catch (UnitUnknown refused) {
            dialog.tell(getTranslation("organization.units.found.unknown"));
        }
        return false;
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

    private <F extends Component & HasLabel> void label(F field, String part) {
        field.setId("organization-found-" + part);
        field.setLabel(getTranslation("organization.units.found." + part));
    }
}
