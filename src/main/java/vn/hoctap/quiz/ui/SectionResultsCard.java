package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hoctap.organization.Unit;
import vn.hoctap.quiz.QuizResults;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.study.StudyPlanId;

/** Which sections of the document were understood. */
class SectionResultsCard extends Card {

    SectionResultsCard(QuizResults results, Unit unit, StudyPlanId plan) {
        super();
        var table =
                new ShareTable(
                        "quiz-results-sections",
                        getTranslation("quiz.results.sections"),
                        List.of(
                                getTranslation("quiz.results.section"),
                                getTranslation("quiz.results.answers"),
                                getTranslation("quiz.results.right")));
        results.sections(unit.id(), plan)
                .forEach(row ->
                        table.add(
                                List.of(
                                        new Span(
                                                row.section().isEmpty()
                                                        ? getTranslation("quiz.results.no-section")
                                                        : row.section()),
                                        new Span(Numbers.count(row.answers()))),
                                row.share(),
                                QuizWords.percent(row.share())));
        add(table);
    }
}
