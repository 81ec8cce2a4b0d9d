package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hoctap.organization.Unit;
import vn.hoctap.quiz.QuizResults;
import vn.hoctap.quiz.UnitResult;
import vn.hoctap.shared.SheetFile;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Spreadsheet;
import vn.hoctap.study.StudyPlanId;

/** Results of the units of the whole, or of the cells of a unit. */
class UnitResultsCard extends Card {

    private static final int PAGE = 20;
    private static final int MOST = 5_000;

    private final QuizResults results;
    private final Unit unit;
    private final StudyPlanId plan;
    private final Div list = new Div();
    private final Pager pager = new Pager("quiz-results-units-pager", PAGE, this::show);

    UnitResultsCard(QuizResults results, Unit unit, StudyPlanId plan) {
        super();
        this.results = results;
        this.unit = unit;
        this.plan = plan;
        add(
                list,
                pager,
                new Div(
                        new Spreadsheet(
                                "quiz-results-units-excel",
                                getTranslation("quiz.results.excel"),
                                "trac-nghiem-don-vi.xlsx",
                                this::sheet)));
        show(0);
    }

    private void show(int page) {
        list.removeAll();
        var heads = heads();
        var table =
                new ShareTable("quiz-results-units", getTranslation("quiz.results.units"), heads);
        results.units(unit.id(), plan, page * PAGE, PAGE)
                .forEach(row ->
                        table.add(
                                List.of(
                                        new Span(row.unit()),
                                        new Span(Numbers.count(row.persons())),
                                        new Span(Numbers.count(row.passed()))),
                                row.share(),
                                QuizWords.percent(row.share())));
        list.add(table);
        pager.show(page, results.countUnits(unit.id(), plan));
    }

    private List<String> heads() {
        return List.of(
                getTranslation("quiz.results.unit"),
                getTranslation("quiz.results.persons"),
                getTranslation("quiz.results.passed"),
                getTranslation("quiz.results.share"));
    }

    private byte[] sheet() {
        return SheetFile.of(
                getTranslation("quiz.results.sheet-units"),
                heads(),
                results.units(unit.id(), plan, 0, MOST).stream().map(this::cells).toList());
    }

    private List<String> cells(UnitResult row) {
        return List.of(
                row.unit(),
                String.valueOf(row.persons()),
                String.valueOf(row.passed()),
                QuizWords.percent(row.share()));
    }
}
