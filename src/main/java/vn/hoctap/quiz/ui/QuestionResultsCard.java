package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hoctap.organization.Unit;
import vn.hoctap.quiz.QuestionResult;
import vn.hoctap.quiz.QuizResults;
import vn.hoctap.shared.SheetFile;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Spreadsheet;
import vn.hoctap.study.StudyPlanId;

/** The questions, those answered worst first; whoever may leads on to a regrading. */
class QuestionResultsCard extends Card {

    private static final int PAGE = 20;
    private static final int MOST = 5_000;

    private final QuizResults results;
    private final Unit unit;
    private final StudyPlanId plan;
    private final boolean regrades;
    private final Div list = new Div();
    private final Pager pager = new Pager("quiz-results-questions-pager", PAGE, this::show);

    QuestionResultsCard(QuizResults results, Unit unit, StudyPlanId plan, boolean regrades) {
        super();
        this.results = results;
        this.unit = unit;
        this.plan = plan;
        this.regrades = regrades;
        add(
                list,
                pager,
                new Div(
                        new Spreadsheet(
                                "quiz-results-questions-excel",
                                getTranslation("quiz.results.excel"),
                                "trac-nghiem-cau-hoi.xlsx",
                                this::sheet)));
        show(0);
    }

    private void show(int page) {
        list.removeAll();
        var table =
                new ShareTable(
                        "quiz-results-questions",
                        getTranslation("quiz.results.questions"),
                        heads());
        results.questions(unit.id(), plan, page * PAGE, PAGE)
                .forEach(row ->
                        table.add(
                                List.of(
                                        stem(row),
                                        new Span(row.section()),
                                        new Span(Numbers.count(row.answers())),
                                        new Span(Numbers.count(row.unanswered()))),
                                row.share(),
                                QuizWords.percent(row.share())));
        list.add(table);
        pager.show(page, results.countQuestions(unit.id(), plan));
    }

    private Component stem(QuestionResult row) {
        var words = new Div(new Span(row.stem() + " "));
        if (row.voided()) {
            var voided = new Span(getTranslation("quiz.key.voided"));
            voided.addClassName("tag");
            words.add(voided);
        }
        if (regrades) {
            var link =
                    new LinkButton(
                            RegradeView.address(plan, row.question()),
                            getTranslation("quiz.regrade.open"));
            link.addClassName("quiet");
            link.setId("quiz-regrade-" + row.question().value());
            words.add(new Div(link));
        }
        return words;
    }

    private List<String> heads() {
        return List.of(
                getTranslation("quiz.results.question"),
                getTranslation("quiz.results.section"),
                getTranslation("quiz.results.answers"),
                getTranslation("quiz.results.unanswered"),
                getTranslation("quiz.results.right"));
    }

    private byte[] sheet() {
        return SheetFile.of(
                getTranslation("quiz.results.sheet-questions"),
                heads(),
                results.questions(unit.id(), plan, 0, MOST).stream().map(this::cells).toList());
    }

    private List<String> cells(QuestionResult row) {
        return List.of(
                row.stem(),
                row.section(),
                String.valueOf(row.answers()),
                String.valueOf(row.unanswered()),
                QuizWords.percent(row.share()));
    }
}
