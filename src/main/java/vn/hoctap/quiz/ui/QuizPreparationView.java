package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import vn.hoctap.quiz.ExtraTimes;
import vn.hoctap.quiz.QuestionBank;
import vn.hoctap.quiz.QuizTextError;
import vn.hoctap.quiz.QuizTextRefused;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.StudyPlanId;

/** The board writes the quiz of a plan as a text. */
@Route("study-plans/:plan/quiz")
@StyleSheet("assets/quiz.css")
@PermitAll
class QuizPreparationView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SAMPLE =
            """
            title: Trắc nghiệm
            minutes: 20
            attempts: 2
            passPercent: 70
            ---
            ? 1 single II.1
            Câu hỏi?
            - Ý chưa đúng
            + Ý đúng
            = Giải thích.
            """;

    private final Quizzes quizzes;
    private final QuestionBank bank;
    private final Banks banks;
    private final ExtraTimes extraTimes;
    private final TimeTakers people;
    private final AccessPolicy policy;
    private final TextArea text = new TextArea(getTranslation("quiz.prepare.text"));
    private final Div said = new Div();

    QuizPreparationView(
            Quizzes quizzes,
            QuestionBank bank,
            Banks banks,
            ExtraTimes extraTimes,
            TimeTakers people,
            AccessPolicy policy) {
        this.quizzes = quizzes;
        this.bank = bank;
        this.banks = banks;
        this.extraTimes = extraTimes;
        this.people = people;
        this.policy = policy;
        text.setId("quiz-text");
        text.setWidthFull();
        text.setMinRows(16);
        said.setId("quiz-said");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var plan = Parameters.id(event, "plan").map(StudyPlanId::new);
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        text.setValue(quizzes.open(plan.get()).map(it -> it.text()).orElse(""));
        var back =
                new LinkButton(
                        "study-plans/" + plan.get().value(),
                        "arrow-left",
                        getTranslation("quiz.prepare.back"));
        back.addClassNames("quiet", "start");
        back.setId("quiz-prepare-back");
        var save = new Button(getTranslation("quiz.prepare.save"), click -> save(plan.get()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("quiz-save");
        save.addClassName("start");
        var form = new Card(text, said, save);
        boolean textual = quizzes.open(plan.get()).map(it -> it.textual()).orElse(true);
        var results =
                new LinkButton(
                        QuizResultsView.PATH + "?plan=" + plan.get().value(),
                        "chart-bar",
                        getTranslation("quiz.results"));
        results.setId("quiz-prepare-results");
        var rules = new QuizRulesCard(quizzes, plan.get());
        add(
                back,
                new PageHead("", getPageTitle(), results),
                new QuizQuestionsCard(quizzes, bank, banks, plan.get(), rules::listed),
                rules);
        if (policy.allows("quiz.give-time", Optional.of(plan.get()))) {
            add(new ExtraTimeCard(extraTimes, people, plan.get()));
        }
        if (textual) {
            add(form, help());
        }
    }

    private Card help() {
        var how = new Paragraph(getTranslation("quiz.prepare.how"));
        how.addClassName("muted");
        return new Card(getTranslation("quiz.prepare.sample"), how, new Pre(SAMPLE));
    }

    private void save(StudyPlanId plan) {
        said.removeAll();
        try {
            quizzes.prepare(plan, text.getValue());
            int questions = quizzes.open(plan).map(it -> it.quiz().questions()).orElse(0);
            said.add(new Notice(State.DONE, getTranslation("quiz.prepare.saved", questions)));
        } catch (QuizTextRefused refused) {
            said.add(new Notice(State.OVERDUE, getTranslation("quiz.prepare.refused")));
            var lines = new UnorderedList();
            refused.errors().forEach(error -> lines.add(new ListItem(sentence(error))));
            said.add(lines);
        } catch (IllegalArgumentException outOfRange) {
            said.add(new Notice(State.OVERDUE, getTranslation("quiz.prepare.head")));
        }
    }

    private String sentence(QuizTextError error) {
        var reason = error.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation(
                "quiz.prepare.line", error.line(), getTranslation("quiz.prepare.error." + reason));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quiz.prepare");
    }
}
