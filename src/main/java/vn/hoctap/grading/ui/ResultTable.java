package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.hoctap.grading.GradeId;
import vn.hoctap.grading.GradeState;
import vn.hoctap.grading.ResultRow;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/** Lines of results; a phone shows each as a block. */
class ResultTable extends NativeTable {

    private static final String UNIT = "unit";
    static final List<String> COLUMNS = List.of("person", UNIT, "grader", "state", "total");

    /** What can be done with a line, by those who may. */
    interface Ways {

        boolean allowed(ResultRow row);

        void allocate(ResultRow row);

        /** To one grader. */
        void allocate(List<GradeId> chosen);

        void publish(ResultRow row);

        void takeBack(ResultRow row);
    }

    private final Ways ways;
    private final Choosing choosing;
    private final boolean chooses;
    private final boolean ofOneUnit;

    /**
     * @param ofOneUnit which everybody knows then
     */
    ResultTable(List<ResultRow> rows, Ways ways, Choosing choosing, boolean ofOneUnit) {
        this.ways = ways;
        this.ofOneUnit = ofOneUnit;
        this.choosing = choosing;
        chooses = rows.stream().anyMatch(this::given);
        setId("grading-results");
        addClassNames("table", "blocks", "results");
        var heads = new NativeTableRow();
        if (chooses) {
            var head =
                    new NativeTableHeaderCell(new Span(getTranslation("grading.results.choose")));
            head.addClassName("choose");
            heads.add(head);
        }
        COLUMNS.stream()
                .filter(column -> !(ofOneUnit && column.equals(UNIT)))
                .forEach(column ->
                        heads.add(
                                new NativeTableHeaderCell(
                                        getTranslation("grading.results." + column))));
        heads.add(new NativeTableHeaderCell(getTranslation("grading.results.way")));
        var body = new NativeTableBody();
        rows.forEach(row -> body.add(line(row)));
        add(new NativeTableHeader(heads), body);
    }

    private NativeTableRow line(ResultRow row) {
        var line = new NativeTableRow();
        if (chooses) {
            line.add(choice(row));
        }
        line.add(cell("person", row.person()));
        if (!ofOneUnit) {
            line.add(cell(UNIT, row.unit()));
        }
        var grader = row.grader();
        line.add(
                cell("grader", grader == null ? getTranslation("grading.results.nobody") : grader));
        var state = cell("state", "");
        state.add(
                new StateBadge(
                        stateOf(row.state()),
                        getTranslation("grading.state." + row.state().name())));
        var total = row.total();
        line.add(state, cell("total", total == null ? "–" : Numbers.mark(total)));
        var way = cell("way", "");
        way.addClassName("ways");
        if (ways.allowed(row)) {
            switch (row.state()) {
                case OPEN -> way.add(allocate(row));
                case DONE -> way.add(button(row, "publish-one", ways::publish), allocate(row));
                case PUBLISHED -> way.add(button(row, "take-back", ways::takeBack));
                case SUPERSEDED -> {}
            }
        }
        line.add(way);
        return line;
    }

    /** Whether it may be given to somebody. */
    private boolean given(ResultRow row) {
        return (row.state() == GradeState.OPEN || row.state() == GradeState.DONE)
                && ways.allowed(row);
    }

    private NativeTableCell choice(ResultRow row) {
        var cell = cell("choose", "");
        cell.addClassName("choose");
        if (given(row)) {
            cell.add(choosing.box(row));
        }
        return cell;
    }

    private NativeButton allocate(ResultRow row) {
        return button(row, row.grader() == null ? "allocate" : "reallocate", ways::allocate);
    }

    private NativeTableCell cell(String column, String text) {
        var cell = new NativeTableCell();
        if (!text.isEmpty()) {
            cell.setText(text);
        }
        cell.getElement().setAttribute("data-label", getTranslation("grading.results." + column));
        return cell;
    }

    private NativeButton button(ResultRow row, String key, Consumer<ResultRow> way) {
        var text = getTranslation("grading.results." + key);
        var button = new NativeButton(text);
        button.setId("grading-" + key + "-" + row.id().value());
        button.getElement().setAttribute("aria-label", text + ": " + row.person());
        button.addClassNames("button", "small");
        button.addClickListener(click -> way.accept(row));
        return button;
    }

    private static State stateOf(GradeState state) {
        return switch (state) {
            case OPEN -> State.TODO;
            case DONE -> State.DOING;
            case PUBLISHED -> State.DONE;
            case SUPERSEDED -> State.LOCKED;
        };
    }
}
