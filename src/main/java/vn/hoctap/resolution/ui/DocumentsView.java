package vn.hoctap.resolution.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import vn.hoctap.resolution.DocumentRow;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.SearchField;
import vn.hoctap.shared.ui.Tile;

/** The register of study documents. */
@Route(DocumentsView.PATH)
@PermitAll
class DocumentsView extends Page implements HasDynamicTitle {

    static final String PATH = "documents";
    private static final int PAGE = 20;

    private final StudyDocuments documents;
    private final boolean registers;
    private final SearchField search;
    private final Div list = new Div();
    private final Pager pager = new Pager("resolution-pager", PAGE, this::show);

    DocumentsView(StudyDocuments documents, AccessPolicy policy) {
        search =
                new SearchField(
                                "resolution-search",
                                getTranslation("resolution.search"),
                                typed -> show(0))
                        .quiet();
        this.documents = documents;
        this.registers = policy.allows("resolution.register", Optional.empty());
        list.setId("resolution-documents");
        var head = new PageHead("", getPageTitle());
        add(head);
        if (registers) {
            add(register("resolution-register"));
        }
        add(search, list, pager);
        show(0);
    }

    private LinkButton register(String id) {
        var link =
                new LinkButton(PATH + "/new", "pencil-line", getTranslation("resolution.register"))
                        .primary();
        link.addClassName("start");
        link.setId(id);
        return link;
    }

    private void show(int page) {
        list.removeAll();
        var rows = documents.list(search.getValue(), page * PAGE, PAGE);
        if (rows.isEmpty()) {
            list.add(nothing());
        } else {
            var lines = new RowList();
            rows.forEach(row -> lines.add(row(row)));
            list.add(new Card(lines));
        }
        pager.show(page, documents.count(search.getValue()));
        search.setVisible(!rows.isEmpty() || !search.isEmpty());
    }

    private Blank nothing() {
        return search.isEmpty()
                ? new Blank(
                        "file-text",
                        getTranslation("resolution.none"),
                        getTranslation(registers ? "resolution.none.why" : "resolution.none.wait"))
                : new Blank(
                        "magnifying-glass",
                        getTranslation("resolution.not-found"),
                        getTranslation("resolution.not-found.why"));
    }

    private Row row(DocumentRow document) {
        var open =
                new LinkButton(
                        PATH + "/" + document.id().value(), getTranslation("resolution.open"));
        open.setId("resolution-open-" + document.id().value());
        var number = Words.number(this, document.kind(), document.number());
        open.getElement()
                .setAttribute("aria-label", getTranslation("resolution.open") + ": " + number);
        return new Row(
                new Tile("file-text"),
                document.title(),
                getTranslation(
                        "resolution.row",
                        number,
                        document.issuer(),
                        Vietnam.date(document.issuedOn()),
                        document.materials()),
                open);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("resolution.documents");
    }
}
