package vn.hoctap.resolution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.hoctap.resolution.BroughtFile;
import vn.hoctap.resolution.MaterialKind;
import vn.hoctap.resolution.NewMaterial;
import vn.hoctap.resolution.SecretDocument;
import vn.hoctap.resolution.StudyDocumentId;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.resolution.StudyFiles;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** Adds a material to a document: a file, or a text typed in. */
class MaterialForm extends Div {

    private static final int LONGEST_TITLE = 300;

    private final StudyDocuments documents;
    private final StudyDocumentId document;
    private final Runnable changed;
    private final Select<MaterialKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final Checkbox obligatory = new Checkbox(true);
    private final TextArea text = new TextArea();
    private final Div said = new Div();
    private @Nullable BroughtFile file;

    MaterialForm(
            StudyDocuments documents,
            StudyFiles files,
            StudyDocumentId document,
            Runnable changed) {
        this.documents = documents;
        this.document = document;
        this.changed = changed;
        addClassNames("stack", "g3");
        kind.setLabel(getTranslation("resolution.material.kind"));
        kind.setId("resolution-material-kind");
        kind.setItems(
                MaterialKind.SLIDES, MaterialKind.OUTLINE, MaterialKind.TEXT, MaterialKind.VIDEO);
        kind.setItemLabelGenerator(value -> Words.kind(this, value));
        kind.setValue(MaterialKind.SLIDES);
        title.setLabel(getTranslation("resolution.material.title"));
        title.setId("resolution-material-title");
        title.setMaxLength(LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        obligatory.setLabel(getTranslation("resolution.material.must"));
        obligatory.setId("resolution-material-must");
        text.setLabel(getTranslation("resolution.material.typed"));
        text.setId("resolution-material-text");
        text.setMinRows(3);
        text.setMaxRows(12);
        text.setWidthFull();
        var row = new Div(kind, title);
        row.addClassName("field-grid");
        var add = new Button(getTranslation("resolution.material.add"), click -> add());
        add.setId("resolution-material-add");
        add.addClassName("start");
        var box = new FileBox(files, "resolution-material-file", true, this::took);
        add(row, obligatory, box, text, said, add);
    }

    private void took(BroughtFile brought, String read) {
        file = brought;
        text.setValue(read);
        text.setVisible(brought.readable());
        if (!brought.readable()) {
            kind.setValue(MaterialKind.VIDEO);
        }
        if (title.isEmpty()) {
            title.setValue(brought.name().replaceFirst("\\.[A-Za-z0-9]+$", ""));
        }
    }

    private void add() {
        var brought = file;
        boolean missing = title.getValue().isBlank();
        title.setInvalid(missing);
        title.setErrorMessage(missing ? getTranslation("resolution.missing") : "");
        if (missing || (brought == null && text.getValue().isBlank())) {
            say("resolution.material.nothing");
            return;
        }
        try {
            documents.addMaterial(document, material(brought));
            changed.run();
        } catch (SecretDocument secret) {
            say("resolution.secret");
        }
    }

    private NewMaterial material(@Nullable BroughtFile brought) {
        boolean must = obligatory.getValue();
        return brought == null
                ? NewMaterial.typed(kind.getValue(), title.getValue(), must, text.getValue())
                : NewMaterial.inFile(
                        kind.getValue(), title.getValue(), must, brought, text.getValue());
    }

    private void say(String key) {
        said.removeAll();
        said.add(new Notice(State.OVERDUE, getTranslation(key)));
    }
}
