package vn.hoctap.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.hoctap.shared.ui.Bar;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;
import vn.hoctap.shared.ui.Tile;
import vn.hoctap.study.Step;
import vn.hoctap.study.UnitProgress;

/** Base organizations and how many of their members did each step of a plan. */
class ProgressTable extends Section {

    private static final double WHOLE = 100;

    ProgressTable(List<UnitProgress> units) {
        addClassName("card");
        setId("study-progress");
        var table = new NativeTable();
        table.addClassName("table");
        var head = new NativeTableRow();
        head.add(header("study.progress.unit"), header("study.progress.finished"));
        for (var step : Step.values()) {
            head.add(header(StudyWords.stepKey(step)));
        }
        head.add(header("study.progress.overdue"));
        table.getHead().add(head);
        units.forEach(unit -> table.getBody().add(line(unit)));
        var desk = new Div(table);
        desk.addClassNames("on-desk", "table-scroll");
        var phone = new Div(cards(units));
        phone.addClassNames("on-phone", "pad");
        add(desk, phone);
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow line(UnitProgress unit) {
        var line = new NativeTableRow();
        var name = new NativeTableHeaderCell(unit.name());
        name.getElement().setAttribute("scope", "row");
        name.addClassName("unit");
        line.add(name, new NativeTableCell(finished(unit)));
        for (var step : Step.values()) {
            var done = new NativeTableCell(Numbers.count(done(unit, step)));
            done.addClassName("num");
            line.add(done);
        }
        int overdue = overdue(unit);
        var late = new NativeTableCell();
        if (overdue > 0) {
            late.add(new StateBadge(State.OVERDUE, Numbers.count(overdue)));
        }
        line.add(late);
        return line;
    }

    private Div finished(UnitProgress unit) {
        var words =
                getTranslation(
                        "study.progress.share",
                        Numbers.count(unit.finished()),
                        Numbers.count(unit.members()),
                        unit.percent());
        var cell = new Div(new Div(words), new Bar(unit.percent() / WHOLE, unit.name()));
        cell.addClassNames("num", "progress-cell");
        return cell;
    }

    private RowList cards(List<UnitProgress> units) {
        var list = new RowList();
        for (var unit : units) {
            int overdue = overdue(unit);
            list.add(
                    new Row(
                            new Tile("users-three", overdue > 0 ? State.OVERDUE : State.DOING),
                            unit.name(),
                            getTranslation(
                                    "study.progress.card",
                                    Numbers.count(unit.finished()),
                                    Numbers.count(unit.members()),
                                    Numbers.count(overdue))));
        }
        return list;
    }

    private static int done(UnitProgress unit, Step step) {
        var count = unit.steps().get(step);
        return count == null ? 0 : count.done();
    }

    /** Persons have one step open at a time, so the sum counts persons. */
    private static int overdue(UnitProgress unit) {
        return unit.steps().values().stream().mapToInt(UnitProgress.StepCount::overdue).sum();
    }
}
