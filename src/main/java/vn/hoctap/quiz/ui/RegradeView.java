package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.quiz.AskedQuestion;
import vn.hoctap.quiz.QuestionId;
import vn.hoctap.quiz.RegradeId;
import vn.hoctap.quiz.RegradePast;
import vn.hoctap.quiz.RegradeRow;
import vn.hoctap.quiz.Regrades;
import vn.hoctap.quiz.Ruling;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;
import vn.hoctap.study.StudyPlanId;

/** A question is marked anew: first who changes by how much, then with a reason. */
@Route("study-plans/:plan/quiz/regrade/:question")
@StyleSheet("assets/quiz.css")
@PermitAll
class RegradeView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final Regrades regrades;
    private final AccessPolicy policy;
    private final NumberField weight = new NumberField(getTranslation("quiz.regrade.weight"));
    private final Checkbox newest = new Checkbox(getTranslation("quiz.regrade.newest"));
    private final Div preview = new Div();
    private final Div past = new Div();
    private final Div said = new Div();

    RegradeView(Regrades regrades, AccessPolicy policy) {
        this.regrades = regrades;
        this.policy = policy;
        weight.setId("quiz-regrade-weight");
        weight.setMin(0);
        weight.setMax(10);
        weight.setStep(0.5);
        weight.setStepButtonsVisible(true);
        weight.setWidth("min(100%, 16rem)");
        weight.setHelperText(getTranslation("quiz.regrade.weight-help"));
        newest.setId("quiz-regrade-newest");
        preview.setId("quiz-regrade-preview");
        preview.addClassNames("stack", "g4");
        past.setId("quiz-regrade-past");
        said.setId("quiz-regrade-said");
    }

    static String address(StudyPlanId plan, QuestionId question) {
        return "study-plans/" + plan.value() + "/quiz/regrade/" + question.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        preview.removeAll();
        said.removeAll();
        var plan = Parameters.id(event, "plan").map(StudyPlanId::new);
        var question = Parameters.id(event, "question").map(QuestionId::new);
        if (plan.isEmpty() || question.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!policy.allows("quiz.preview-regrade", Optional.of(plan.get()))) {
            throw new AccessDeniedException("Not his to regrade");
        }
        try {
            show(plan.get(), regrades.asked(plan.get(), question.get()));
        } catch (NoSuchElementException nowhere) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(StudyPlanId plan, AskedQuestion question) {
        var back =
                new LinkButton(
                        QuizResultsView.PATH + "?plan=" + plan.value(),
                        "arrow-left",
                        getTranslation("quiz.regrade.back"));
        back.addClassNames("quiet", "start");
        back.setId("quiz-regrade-back");
        weight.setValue(question.weight());
        newest.setValue(question.marksNewest());
        newest.setVisible(question.changed());
        var how = new Paragraph(getTranslation("quiz.regrade.how"));
        how.addClassName("muted");
        var look = new Button(getTranslation("quiz.regrade.look"), click -> look(plan, question));
        look.setId("quiz-regrade-look");
        look.addClassName("start");
        add(
                back,
                new PageHead(getPageTitle(), question.stem()),
                new Card(how, weight, newest, look),
                said,
                preview,
                past);
        showPast(plan);
    }

    private void look(StudyPlanId plan, AskedQuestion question) {
        said.removeAll();
        var counts = weight.getValue();
        if (counts == null || counts < 0 || counts > 10) {
            say(State.OVERDUE, "quiz.regrade.wrong");
            return;
        }
        var ruling =
                new Ruling(
                        question.id().value(),
                        counts,
                        newest.getValue() ? question.newest() : null);
        preview(plan, regrades.preview(plan, ruling));
    }

    private void preview(StudyPlanId plan, RegradeId id) {
        preview.removeAll();
        var figures = regrades.figures(plan, id);
        var words =
                new Paragraph(
                        getTranslation(
                                "quiz.regrade.figures",
                                Numbers.count(figures.changed()),
                                Numbers.count(figures.risen()),
                                Numbers.count(figures.fallen()),
                                Numbers.count(figures.nowPassed()),
                                Numbers.count(figures.noLonger())));
        words.setId("quiz-regrade-figures");
        var list = new Div();
        var card = new Card(getTranslation("quiz.regrade.preview"), words, list);
        if (figures.changed() > 0) {
            var pager = new PagerOf(list, plan, id);
            card.add(pager.pager);
            pager.show(0, figures.changed());
            card.add(confirmation(plan, id));
        }
        preview.add(card);
    }

    /** The list of changes, page by page. */
    private final class PagerOf {

        private final Div list;
        private final StudyPlanId plan;
        private final RegradeId id;
        private final Pager pager;
        private long all;

        PagerOf(Div list, StudyPlanId plan, RegradeId id) {
            this.list = list;
            this.plan = plan;
            this.id = id;
            pager = new Pager("quiz-regrade-pager", PAGE, page -> show(page, all));
        }

        void show(int page, long count) {
            all = count;
            list.removeAll();
            var lines = new RowList();
            regrades.changes(plan, id, page * PAGE, PAGE).forEach(row -> lines.add(line(row)));
            list.add(lines);
            pager.show(page, count);
        }
    }

    private Row line(RegradeRow row) {
        var passing =
                row.passedBefore() == row.passedAfter()
                        ? ""
                        : " · "
                                + getTranslation(
                                        row.passedAfter()
                                                ? "quiz.regrade.now-passed"
                                                : "quiz.regrade.no-longer");
        return new Row(
                new Tile("user"),
                row.name(),
                getTranslation(
                                "quiz.regrade.row",
                                row.number(),
                                QuizWords.points(row.pointsBefore()),
                                QuizWords.points(row.possibleBefore()),
                                QuizWords.points(row.pointsAfter()),
                                QuizWords.points(row.possibleAfter()))
                        + passing);
    }

    private Div confirmation(StudyPlanId plan, RegradeId id) {
        var reason = new TextField(getTranslation("quiz.regrade.reason"));
        reason.setId("quiz-regrade-reason");
        reason.setMaxLength(500);
        reason.setWidthFull();
        var apply = new Button(getTranslation("quiz.regrade.apply"));
        apply.setId("quiz-regrade-apply");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.addClassName("start");
        apply.addClickListener(click -> apply(plan, id, reason.getValue()));
        var both = new Div(reason, apply);
        both.addClassNames("stack", "g3");
        return both;
    }

    private void apply(StudyPlanId plan, RegradeId id, @Nullable String reason) {
        said.removeAll();
        if (reason == null || reason.isBlank()) {
            say(State.OVERDUE, "quiz.regrade.no-reason");
            return;
        }
        try {
            if (regrades.apply(plan, id, reason)) {
                preview.removeAll();
                say(State.DONE, "quiz.regrade.done");
                showPast(plan);
            } else {
                preview(plan, id);
                say(State.RETURNED, "quiz.regrade.changed");
            }
        } catch (NoSuchElementException appliedAlready) {
            preview.removeAll();
            showPast(plan);
        }
    }

    private void showPast(StudyPlanId plan) {
        past.removeAll();
        var all = regrades.past(plan, 0, PAGE);
        if (all.isEmpty()) {
            return;
        }
        var lines = new RowList();
        all.forEach(it -> lines.add(line(it)));
        past.add(new Card(getTranslation("quiz.regrade.past"), lines));
    }

    private Row line(RegradePast one) {
        var version = one.version();
        return new Row(
                new Tile("clock-counter-clockwise"),
                one.stem(),
                getTranslation(
                                "quiz.regrade.past-row",
                                Vietnam.minute(one.appliedAt()),
                                QuizWords.points(one.weight()),
                                Numbers.count(one.changed()),
                                one.reason())
                        + (version == null
                                ? ""
                                : " · " + getTranslation("quiz.regrade.past-key", version)));
    }

    private void say(State state, String key) {
        said.removeAll();
        said.add(new Notice(state, getTranslation(key)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quiz.regrade");
    }
}
