package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.organization.Unit;
import vn.hoctap.quiz.QuizFigures;
import vn.hoctap.quiz.QuizResults;
import vn.hoctap.quiz.TakenQuiz;
import vn.hoctap.roster.UnitsInReach;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;

/** How a quiz went in a unit or the whole: by unit, section and question, never by person. */
@Route(QuizResultsView.PATH)
@StyleSheet("assets/quiz.css")
@PermitAll
class QuizResultsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "quiz-results";
    static final String OPERATION = "quiz.see-results";

    private static final int CLASS_WIDTH = 10;

    private final QuizResults results;
    private final UnitsInReach units;
    private final AccessPolicy policy;
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("quiz.results.unit"));
    private final ComboBox<TakenQuiz> quiz = new ComboBox<>(getTranslation("quiz.results.quiz"));
    private final Div stage = new Div();

    QuizResultsView(QuizResults results, UnitsInReach units, AccessPolicy policy) {
        this.results = results;
        this.units = units;
        this.policy = policy;
        unit.setId("quiz-results-unit");
        unit.setItemLabelGenerator(Unit::name);
        quiz.setId("quiz-results-quiz");
        quiz.setItemLabelGenerator(TakenQuiz::title);
        unit.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen("");
            }
        });
        quiz.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen(
                        change.getValue() == null
                                ? ""
                                : change.getValue().plan().value().toString());
            }
        });
        var row = new Div(unit, quiz);
        row.addClassName("quiz-fields");
        stage.addClassNames("stack", "g5");
        add(new PageHead("", getPageTitle()), row, stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = units.all(OPERATION);
        if (all.isEmpty()) {
            throw new AccessDeniedException("No results that he may see");
        }
        var query = event.getLocation().getQueryParameters();
        var asked = query.getSingleParameter("unit").orElse("");
        var here =
                all.stream()
                        .filter(it -> it.id().value().toString().equals(asked))
                        .findFirst()
                        .orElse(all.getFirst());
        unit.setItems(all);
        unit.setVisible(all.size() > 1);
        unit.setValue(here);
        var taken = results.quizzes(here.id());
        quiz.setItems(taken);
        var plan = query.getSingleParameter("plan").orElse("");
        show(
                here,
                taken.stream()
                        .filter(it -> it.plan().value().toString().equals(plan))
                        .findFirst()
                        .or(() -> taken.stream().findFirst()));
    }

    private void chosen(String plan) {
        var of = unit.getValue();
        var unitId = of == null ? "" : of.id().value().toString();
        UI.getCurrentOrThrow()
                .navigate(PATH, QueryParameters.of("unit", unitId).merging("plan", plan));
    }

    private void show(Unit of, Optional<TakenQuiz> taken) {
        stage.removeAll();
        if (taken.isEmpty()) {
            stage.add(
                    new Blank(
                            "list-checks",
                            getTranslation("quiz.results.none"),
                            getTranslation("quiz.results.none.why")));
            return;
        }
        quiz.setValue(taken.get());
        var plan = taken.get().plan();
        var figures = results.figures(of.id(), plan);
        boolean regrades = policy.allows("quiz.preview-regrade", Optional.of(plan));
        stage.add(
                summary(figures),
                new UnitResultsCard(results, of, plan),
                new SectionResultsCard(results, of, plan),
                new QuestionResultsCard(results, of, plan, regrades));
    }

    private Card summary(QuizFigures figures) {
        var card = new Card(getTranslation("quiz.results.summary"));
        card.setId("quiz-results-summary");
        var line =
                new Span(
                        getTranslation(
                                "quiz.results.figures",
                                Numbers.count(figures.persons()),
                                Numbers.count(figures.passed()),
                                QuizWords.percent(figures.share())));
        line.setId("quiz-results-figures");
        card.add(line);
        if (figures.waiting() > 0) {
            card.add(
                    new Notice(
                            State.DOING,
                            getTranslation(
                                    "quiz.results.waiting", Numbers.count(figures.waiting()))));
        }
        var chart =
                new ShareTable(
                        "quiz-results-histogram",
                        getTranslation("quiz.results.histogram"),
                        List.of(
                                getTranslation("quiz.results.class"),
                                getTranslation("quiz.results.persons")));
        int most = figures.classes().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int i = 0; i < figures.classes().size(); i++) {
            int persons = figures.classes().get(i);
            int from = i * CLASS_WIDTH;
            chart.add(
                    List.of(new Span(from + "–" + (from + CLASS_WIDTH) + "%")),
                    most == 0 ? 0 : (double) persons / most,
                    Numbers.count(persons));
        }
        card.add(chart);
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quiz.results");
    }
}
