package vn.hoctap.audit.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hoctap.audit.AuditLine;
import vn.hoctap.audit.AuditObject;

/** Lines of the trail; a phone shows each as a block. */
class AuditTable extends NativeTable {

    AuditTable(List<AuditLine> lines) {
        setId("audit-lines");
        addClassNames("table", "blocks", "ledger");
        var heads = new NativeTableRow();
        for (var column : List.of("at", "who", "operation", "object")) {
            var head = new NativeTableHeaderCell(getTranslation("audit.column." + column));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        }
        getHead().add(heads);
        lines.forEach(line -> getBody().add(row(line)));
    }

    private NativeTableRow row(AuditLine line) {
        var at = cell("at", AuditTexts.at(line), "");
        at.addClassName("num");
        return new NativeTableRow(
                at,
                cell("who", AuditTexts.who(this, line), line.unit()),
                cell("operation", AuditTexts.operation(this, line.operation()), ""),
                cell(
                        "object",
                        line.object().map(object -> AuditTexts.of(this, object)).orElse("–"),
                        line.object().map(AuditObject::unit).orElse("")));
    }

    private NativeTableCell cell(String column, String text, String under) {
        var words = new Span(new Span(text));
        words.addClassName("ledger-words");
        if (!under.isEmpty()) {
            var small = new Span(under);
            small.addClassNames("small", "muted");
            words.add(small);
        }
        var cell = new NativeTableCell(words);
        cell.getElement().setAttribute("data-label", getTranslation("audit.column." + column));
        return cell;
    }
}
