package vn.hoctap.originality.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import vn.hoctap.organization.UnitId;
import vn.hoctap.originality.Across;
import vn.hoctap.originality.AcrossRow;
import vn.hoctap.originality.CaseRow;
import vn.hoctap.originality.Cases;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;
import vn.hoctap.shared.ui.Tile;

/** One list that the page of cases can show, a page of it at a time. */
interface CaseSource {

    Component rows(Component page, int offset, int limit, LocalDate today);

    long count();

    static CaseSource ofUnit(Cases cases, UnitId unit) {
        return of((offset, limit) -> cases.ofUnit(unit, offset, limit), () -> cases.count(unit));
    }

    static CaseSource whole(Cases cases) {
        return of(cases::all, cases::count);
    }

    /** Reads a page. */
    interface Pages<T> {
        List<T> read(int offset, int limit);
    }

    /** Counts everything. */
    interface Count {
        long read();
    }

    private static CaseSource of(Pages<CaseRow> pages, Count all) {
        return new CaseSource() {
            @Override
            public Component rows(Component page, int offset, int limit, LocalDate today) {
                var rows = pages.read(offset, limit);
                return rows.isEmpty()
                        ? blank(page, "originality.none")
                        : card(rows.stream().map(row -> row(page, row, today)).toList());
            }

            @Override
            public long count() {
                return all.read();
            }
        };
    }

    static CaseSource across(Across across) {
        return new CaseSource() {
            @Override
            public Component rows(Component page, int offset, int limit, LocalDate today) {
                var rows = across.list(offset, limit);
                return rows.isEmpty()
                        ? blank(page, "originality.across.none")
                        : card(rows.stream().map(row -> row(page, row)).toList());
            }

            @Override
            public long count() {
                return across.count();
            }
        };
    }

    private static Component card(List<Row> rows) {
        return new Card(new RowList(rows.toArray(Row[]::new)));
    }

    private static Component blank(Component page, String key) {
        return new Blank("copy", page.getTranslation(key), page.getTranslation(key + ".why"));
    }

    private static Row row(Component page, CaseRow row, LocalDate today) {
        var title =
                page.getTranslation(
                        "originality.row",
                        Integer.toString(row.number()),
                        row.document(),
                        row.unit());
        var sentence =
                page.getTranslation(
                        "originality.row.how",
                        Integer.toString(row.authors()),
                        Numbers.percent(row.score()),
                        Vietnam.date(row.openedAt()));
        var state = CaseWords.state(row.state());
        var words = CaseWords.stateWords(page, row.state(), row.dueOn(), today);
        boolean late = row.state().isOpen() && row.dueOn().isBefore(today);
        return new Row(
                new Tile("copy", state),
                title,
                sentence,
                new StateBadge(late ? State.OVERDUE : state, words),
                open(page, "cases/" + row.id().value(), "case-" + row.id().value(), title));
    }

    private static Row row(Component page, AcrossRow row) {
        var title =
                page.getTranslation(
                        "originality.across.row",
                        row.aName(),
                        row.aUnit(),
                        row.bName(),
                        row.bUnit());
        var sentence =
                page.getTranslation(
                        "originality.across.row.how",
                        row.earlier() == null
                                ? row.document()
                                : page.getTranslation(
                                        "originality.across.row.years",
                                        row.earlier(),
                                        row.document()),
                        Numbers.percent(row.score()),
                        Vietnam.date(row.foundAt()));
        var address = "cases/across/" + row.a().value() + "/" + row.b().value();
        var id = "across-" + row.a().value() + "-" + row.b().value();
        return new Row(
                new Tile("copy", State.DOING), title, sentence, open(page, address, id, title));
    }

    private static LinkButton open(Component page, String address, String id, String title) {
        var link = new LinkButton(address, page.getTranslation("originality.open"));
        link.setId(id);
        link.getElement()
                .setAttribute("aria-label", page.getTranslation("originality.open") + ": " + title);
        return link;
    }
}
