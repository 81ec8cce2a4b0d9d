package vn.hoctap.resolution.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.OpenDocument;
import vn.hoctap.shared.ui.DayField;

/** What is registered of a study document. */
class DocumentForm extends Div {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_ISSUER = 300;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 1_000_000;

    private final Select<DocumentKind> kind = new Select<>();
    private final TextField number = new TextField();
    private final TextField issuer = new TextField();
    private final DayField issuedOn = new DayField(getTranslation("resolution.issued-on"));
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();

    DocumentForm() {
        addClassNames("stack", "g4");
        kind.setLabel(getTranslation("resolution.kind"));
        kind.setId("resolution-kind");
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(value -> Words.kind(this, value));
        kind.setValue(DocumentKind.RESOLUTION);
        prepare(number, "number", "resolution.number.label", LONGEST_NUMBER);
        prepare(issuer, "issuer", "resolution.issuer", LONGEST_ISSUER);
        prepare(title, "title", "resolution.title", LONGEST_TITLE);
        title.setWidthFull();
        issuedOn.setId("resolution-issued-on");
        issuedOn.setRequiredIndicatorVisible(true);
        text.setLabel(getTranslation("resolution.text"));
        text.setHelperText(getTranslation("resolution.text.help"));
        text.setId("resolution-text");
        text.setMaxLength(LONGEST_TEXT);
        text.setMinRows(10);
        text.setMaxRows(24);
        text.setRequiredIndicatorVisible(true);
        text.setWidthFull();
        var row = new Div(kind, number, issuer, issuedOn);
        row.addClassName("field-grid");
        add(row, title, text);
    }

    private void prepare(TextField field, String name, String key, int longest) {
        field.setLabel(getTranslation(key));
        field.setId("resolution-" + name);
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
    }

    void fill(OpenDocument open) {
        var document = open.document();
        kind.setValue(document.kind());
        number.setValue(document.number());
        issuer.setValue(document.issuer());
        issuedOn.setValue(document.issuedOn());
        title.setValue(document.title());
        text.setValue(open.text());
    }

    /** Puts the text of a file where it can be read and corrected. */
    void putText(String read) {
        text.setValue(read);
    }

    /** What was typed; empty when something is missing, which is then said at its field. */
    Optional<NewDocument> document() {
        boolean complete = check(number, !number.getValue().isBlank());
        complete &= check(issuer, !issuer.getValue().isBlank());
        complete &= check(issuedOn, issuedOn.getValue() != null);
        complete &= check(title, !title.getValue().isBlank());
        complete &= check(text, !text.getValue().isBlank());
        return complete
                ? Optional.of(
                        new NewDocument(
                                kind.getValue(),
                                number.getValue(),
                                issuer.getValue(),
                                issuedOn.getValue(),
                                title.getValue(),
                                text.getValue()))
                : Optional.empty();
    }

    private boolean check(HasValidation field, boolean there) {
        field.setInvalid(!there);
        field.setErrorMessage(there ? "" : getTranslation("resolution.missing"));
        return there;
    }
}
