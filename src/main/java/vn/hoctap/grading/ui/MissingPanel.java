package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import vn.hoctap.grading.MissingRow;
import vn.hoctap.grading.ResultReports.Columns;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Spreadsheet;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/** Who has not handed in; a phone shows each as a block. */
class MissingPanel extends Div {

    private static final int PAGE = 25;
    private static final String UNIT = "unit";
    private static final List<String> COLUMNS = List.of("person", UNIT, "cell", "due", "state");

    private final ListReading list;
    private final Div rows = new Div();
    private final Pager pager = new Pager("grading-missing-pager", PAGE, this::show);

    MissingPanel(ListReading list) {
        this.list = list;
        setId("grading-missing");
        addClassNames("stack", "g3");
        rows.addClassName("card");
        var sheet =
                new Spreadsheet(
                        "grading-missing-export",
                        getTranslation("grading.missing.export"),
                        "chua-nop-thu-hoach.xlsx",
                        () -> list.exportMissing(columns()));
        add(new Div(sheet), rows, pager);
        show(0);
    }

    private void show(int page) {
        rows.removeAll();
        var read = list.missing(page * PAGE, PAGE);
        if (read.isEmpty()) {
            rows.add(
                    new Blank(
                            "check-circle",
                            getTranslation("grading.missing.none"),
                            getTranslation("grading.missing.none.why")));
        } else {
            rows.add(table(read));
        }
        pager.show(page, list.countMissing());
    }

    private NativeTable table(List<MissingRow> read) {
        var heads = new NativeTableRow();
        COLUMNS.stream()
                .filter(column -> !(list.ofOneUnit() && column.equals(UNIT)))
                .forEach(column ->
                        heads.add(
                                new NativeTableHeaderCell(
                                        getTranslation("grading.missing." + column))));
        var body = new NativeTableBody();
        read.forEach(row -> {
            var line = new NativeTableRow();
            line.add(cell("person", row.person()));
            if (!list.ofOneUnit()) {
                line.add(cell(UNIT, row.unit()));
            }
            line.add(cell("cell", row.cell()), cell("due", Vietnam.date(row.dueOn())));
            var state = cell("state", "");
            var shown = State.of(row.state());
            state.add(new StateBadge(shown, getTranslation(shown.textKey())));
            line.add(state);
            body.add(line);
        });
        var table = new NativeTable(new NativeTableHeader(heads), body);
        table.addClassNames("table", "blocks");
        return table;
    }

    private NativeTableCell cell(String column, String text) {
        var cell = new NativeTableCell();
        if (!text.isEmpty()) {
            cell.setText(text);
        }
        cell.getElement().setAttribute("data-label", getTranslation("grading.missing." + column));
        return cell;
    }

    private Columns<MissingRow> columns() {
        return new Columns<>(
                COLUMNS.stream()
                        .map(column -> getTranslation("grading.missing." + column))
                        .toList(),
                row ->
                        List.of(
                                row.person(),
                                row.unit(),
                                row.cell(),
                                Vietnam.date(row.dueOn()),
                                getTranslation(State.of(row.state()).textKey())));
    }
}
