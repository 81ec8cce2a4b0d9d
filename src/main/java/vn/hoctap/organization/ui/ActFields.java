package vn.hoctap.organization.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.organization.NewAct;
import vn.hoctap.shared.ui.DayField;

/** The decision behind a change of the tree: its number, whose it is, its two days. */
class ActFields extends Div {

    private final TextField number = new TextField();
    private final TextField issuer = new TextField();
    private final DayField decidedOn = new DayField("");
    private final DayField effectiveOn = new DayField("");

    /**
     * @param prefix of the ids
     */
    ActFields(String prefix, LocalDate day) {
        addClassNames("stack", "g4");
        number.setMaxLength(60);
        issuer.setMaxLength(200);
        decidedOn.setValue(day);
        effectiveOn.setValue(day);
        label(number, prefix, "number");
        label(issuer, prefix, "issuer");
        label(decidedOn, prefix, "decided-on");
        label(effectiveOn, prefix, "effective-on");
        add(number, issuer, decidedOn, effectiveOn);
    }

    private <F extends Component & HasLabel> void label(F field, String prefix, String part) {
        field.setId(prefix + part);
        field.setLabel(getTranslation("organization.units.found." + part));
    }

    /** Marks the fields that are empty; false when there is one. */
    boolean complete() {
        return complete(this, Stream.of(number, issuer, decidedOn, effectiveOn));
    }

    static boolean complete(Component page, Stream<AbstractField<?, ?>> fields) {
        List<AbstractField<?, ?>> needed = fields.filter(AbstractField::isVisible).toList();
        needed.forEach(field -> {
            if (field instanceof HasValidation validated) {
                validated.setErrorMessage(page.getTranslation("organization.units.found.empty"));
                validated.setInvalid(field.isEmpty());
            }
        });
        return needed.stream().noneMatch(AbstractField::isEmpty);
    }

    NewAct act() {
        return new NewAct(
                number.getValue(), issuer.getValue(), decidedOn.getValue(), effectiveOn.getValue());
    }
}
