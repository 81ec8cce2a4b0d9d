package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import vn.hoctap.grading.ResultReports.Columns;
import vn.hoctap.grading.ResultRow;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Spreadsheet;

/** The lines of a list of results, paged. */
class ResultPanel extends Div {

    private static final int PAGE = 25;

    private final ListReading list;
    private final ResultTable.Ways ways;
    private final IntSupplier all;
    private final Choosing choosing;
    private final Div rows = new Div();
    private final Pager pager = new Pager("grading-results-pager", PAGE, this::show);
    private int page;

    /**
     * @param all how many lines there are now
     */
    ResultPanel(ListReading list, ResultTable.Ways ways, IntSupplier all) {
        this.list = list;
        this.ways = ways;
        this.all = all;
        choosing = new Choosing(ways::allocate);
        addClassNames("stack", "g3");
        rows.addClassName("card");
        var sheet =
                new Spreadsheet(
                        "grading-results-export",
                        getTranslation("grading.results.export"),
                        "ket-qua-thu-hoach.xlsx",
                        () -> list.export(columns()));
        var tools = new Div(sheet, choosing);
        tools.addClassNames("row", "wrap", "between", "g3");
        add(tools, rows, pager);
        show(0);
    }

    /** The same page, when something has changed. */
    void again() {
        show(page);
    }

    private void show(int shown) {
        page = shown;
        rows.removeAll();
        choosing.clear();
        var read = list.results(shown * PAGE, PAGE);
        if (read.isEmpty()) {
            rows.add(
                    new Blank(
                            "seal-check",
                            getTranslation("grading.results.empty"),
                            getTranslation("grading.results.empty.why")));
        } else {
            rows.add(new ResultTable(read, ways, choosing, list.ofOneUnit()));
        }
        pager.show(shown, all.getAsInt());
    }

    private Columns<ResultRow> columns() {
        return new Columns<>(
                ResultTable.COLUMNS.stream()
                        .map(column -> getTranslation("grading.results." + column))
                        .toList(),
                row ->
                        List.of(
                                row.person(),
                                row.unit(),
                                Optional.ofNullable(row.grader()).orElse(""),
                                getTranslation("grading.state." + row.state().name()),
                                Optional.ofNullable(row.total()).map(Numbers::mark).orElse("")));
    }
}
