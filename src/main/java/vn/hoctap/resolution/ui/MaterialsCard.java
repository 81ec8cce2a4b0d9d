package vn.hoctap.resolution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import vn.hoctap.resolution.Material;
import vn.hoctap.resolution.MaterialKind;
import vn.hoctap.resolution.OpenDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.resolution.StudyFiles;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.Tile;

/** What is handed out with a document; more can be added, all but the full text taken out. */
class MaterialsCard extends Card {

    private final StudyDocuments documents;
    private final Runnable changed;

    /**
     * @param writes whether the one who looks may change the list
     * @param changed run after something was added or taken out
     */
    MaterialsCard(
            StudyDocuments documents,
            StudyFiles files,
            OpenDocument open,
            boolean writes,
            Runnable changed) {
        this.documents = documents;
        this.changed = changed;
        setId("resolution-materials");
        var title = new H2(getTranslation("resolution.materials"));
        title.addClassName("section-title");
        var list = new RowList();
        open.materials().forEach(material -> list.add(row(material, writes)));
        add(title, list);
        if (writes) {
            var form = new MaterialForm(documents, files, open.document().id(), changed);
            var more = new Details(getTranslation("resolution.material.more"), form);
            more.setId("resolution-material-more");
            add(more);
        }
    }

    private Row row(Material material, boolean writes) {
        var kind = Words.kind(this, material.kind());
        var obligatory =
                getTranslation(
                        material.obligatory()
                                ? "resolution.material.obligatory"
                                : "resolution.material.free");
        var file = Optional.ofNullable(material.fileName()).map(name -> ", " + name).orElse("");
        boolean removable = writes && material.kind() != MaterialKind.FULL_TEXT;
        return new Row(
                new Tile(icon(material.kind())),
                Words.title(this, material),
                kind + ", " + obligatory + file,
                removable ? remove(material) : new Div());
    }

    private Component remove(Material material) {
        var remove = new Button(getTranslation("resolution.remove"), click -> ask(material));
        remove.setId("resolution-remove-" + material.id().value());
        remove.setAriaLabel(getTranslation("resolution.remove") + ": " + material.title());
        return remove;
    }

    private void ask(Material material) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("resolution.remove.ask", material.title()));
        dialog.setText(getTranslation("resolution.remove.what"));
        dialog.setConfirmText(getTranslation("resolution.remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("resolution.cancel"));
        dialog.addConfirmListener(confirmed -> {
            documents.removeMaterial(material.id());
            changed.run();
        });
        dialog.open();
    }

    private static String icon(MaterialKind kind) {
        return switch (kind) {
            case FULL_TEXT, TEXT -> "book-open-text";
            case SLIDES -> "chalkboard-teacher";
            case OUTLINE -> "list-bullets";
            case VIDEO -> "video";
        };
    }
}
