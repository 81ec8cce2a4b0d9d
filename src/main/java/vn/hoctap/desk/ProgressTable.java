package vn.hoctap.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import vn.hoctap.shared.ui.Bar;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.UnitProgress;

/** How far the units are with a plan, those with most to do first. */
class ProgressTable extends Div {

    private static final int PAGE = 15;

    private final List<UnitProgress> units;
    private final Div rows = new Div();
    private final Pager pager = new Pager("whole-pager", PAGE, this::show);

    ProgressTable(List<UnitProgress> progress) {
        units =
                progress.stream()
                        .sorted(
                                Comparator.comparingInt(UnitProgress::percent)
                                        .thenComparing(UnitProgress::name))
                        .toList();
        setId("whole-units");
        add(rows, pager);
        show(0);
    }

    /** How many members of a unit are late; each waits at one step only. */
    static long overdue(UnitProgress unit) {
        return unit.steps().values().stream().mapToLong(UnitProgress.StepCount::overdue).sum();
    }

    private void show(int page) {
        var shown = units.stream().skip((long) page * PAGE).limit(PAGE).toList();
        rows.removeAll();
        rows.add(table(shown), cards(shown));
        pager.show(page, units.size());
    }

    private Component table(List<UnitProgress> shown) {
        var table = new NativeTable();
        table.addClassNames("table", "on-desk");
        var head = new NativeTableRow();
        for (var key : List.of("unit", "members", "finished", "share", "late")) {
            var cell = new NativeTableHeaderCell(getTranslation("home.whole.column." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        shown.forEach(unit -> table.getBody().add(line(unit)));
        return table;
    }

    private NativeTableRow line(UnitProgress unit) {
        var name = new NativeTableCell(link(unit));
        var share = new NativeTableCell(bar(unit));
        share.addClassName("share");
        return new NativeTableRow(
                name, number(unit.members()), number(unit.finished()), share, late(unit));
    }

    private Component cards(List<UnitProgress> shown) {
        var cards = new Div();
        cards.addClassNames("on-phone", "stack", "g3");
        shown.forEach(unit -> {
            var figures =
                    new Span(
                            getTranslation(
                                    "home.whole.of",
                                    Numbers.count(unit.finished()),
                                    Numbers.count(unit.members())));
            figures.addClassNames("small", "muted");
            var line = new Div(figures);
            line.addClassNames("row", "between", "wrap");
            if (overdue(unit) > 0) {
                line.add(lateWords(unit));
            }
            var card = new Article(link(unit), bar(unit), line);
            card.addClassNames("card", "pad", "stack", "g2");
            cards.add(card);
        });
        return cards;
    }

    private static Anchor link(UnitProgress unit) {
        var link = new Anchor(UnitView.of(unit.unit()), unit.name());
        link.addClassName("row-link");
        return link;
    }

    private Component bar(UnitProgress unit) {
        double share = unit.members() == 0 ? 0 : (double) unit.finished() / unit.members();
        var percent = new Span(unit.percent() + "%");
        percent.addClassNames("num", "small");
        var bar = new Bar(share, unit.name());
        bar.addClassName("grow");
        var both = new Div(bar, percent);
        both.addClassName("row");
        return both;
    }

    private static NativeTableCell number(long count) {
        var cell = new NativeTableCell(Numbers.count(count));
        cell.addClassName("num");
        return cell;
    }

    private NativeTableCell late(UnitProgress unit) {
        return overdue(unit) == 0 ? new NativeTableCell("–") : new NativeTableCell(lateWords(unit));
    }

    private Span lateWords(UnitProgress unit) {
        var words =
                new Span(
                        new Icon(State.OVERDUE.icon()),
                        new Span(
                                getTranslation(
                                        "home.whole.late.in", Numbers.count(overdue(unit)))));
        words.getElement().setAttribute("data-state", State.OVERDUE.attribute());
        words.addClassNames("in-state", "row");
        return words;
    }
}
