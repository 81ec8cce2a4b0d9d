package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A chart that is a table: each row has its figures and a bar as long as its share. */
class ShareTable extends NativeTable {

    private final List<String> heads;

    /**
     * @param name what it shows
     * @param heads of the columns; the last one's cells hold bars
     */
    ShareTable(String id, String name, List<String> heads) {
        this.heads = heads;
        setId(id);
        addClassName("share-table");
        setCaptionText(name);
        var row = new NativeTableRow();
        heads.forEach(head -> {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        getHead().add(row);
    }

    /**
     * @param share length of the bar, 0 to 1
     * @param shown the share in words
     */
    void add(List<Component> cells, double share, String shown) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.size(); i++) {
            var cell = new NativeTableCell(cells.get(i));
            cell.getElement().setAttribute("data-label", heads.get(i));
            row.add(cell);
        }
        var bar = new Div();
        bar.addClassName("share-fill");
        bar.getStyle().set("width", Math.round(100 * Math.clamp(share, 0, 1)) + "%");
        var ground = new Div(bar);
        ground.addClassName("share-ground");
        ground.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(shown);
        words.addClassName("num");
        var both = new Div(ground, words);
        both.addClassName("share-cell");
        var cell = new NativeTableCell(both);
        cell.getElement().setAttribute("data-label", heads.getLast());
        row.add(cell);
        getBody().add(row);
    }
}
