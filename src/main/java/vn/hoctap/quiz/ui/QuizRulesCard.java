package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoctap.quiz.AttemptCounts;
import vn.hoctap.quiz.DrawGap;
import vn.hoctap.quiz.DrawImpossible;
import vn.hoctap.quiz.DrawRule;
import vn.hoctap.quiz.PageMode;
import vn.hoctap.quiz.Quiz;
import vn.hoctap.quiz.QuizNotReady;
import vn.hoctap.quiz.QuizPolicy;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.quiz.ResultShown;
import vn.hoctap.quiz.ShownWhen;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.MomentField;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.StudyPlanId;

/** How a quiz is taken and what is drawn from its list. */
class QuizRulesCard extends Card {

    private final Quizzes quizzes;
    private final StudyPlanId plan;
    private final TextField title = new TextField(getTranslation("quiz.rules.title"));
    private final IntegerField attempts = new IntegerField(getTranslation("quiz.rules.attempts"));
    private final IntegerField pause = new IntegerField(getTranslation("quiz.rules.pause"));
    private final Select<AttemptCounts> counts = new Select<>();
    private final Checkbox improve = new Checkbox(getTranslation("quiz.rules.improve"));
    private final IntegerField limit = new IntegerField(getTranslation("quiz.rules.limit"));
    private final IntegerField pass = new IntegerField(getTranslation("quiz.rules.pass"));
    private final IntegerField drawn = new IntegerField(getTranslation("quiz.rules.drawn"));
    private final Checkbox shuffled = new Checkbox(getTranslation("quiz.rules.shuffled"));
    private final Select<ResultShown> shows = new Select<>();
    private final Select<ShownWhen> when = new Select<>();
    private final Select<PageMode> pages = new Select<>();
    private final MomentField opens = new MomentField(getTranslation("quiz.rules.opens"));
    private final MomentField closes = new MomentField(getTranslation("quiz.rules.closes"));
    private final MomentField late = new MomentField(getTranslation("quiz.rules.late"));
    private final DrawRows draws = new DrawRows();
    private final Div gaps = new Div();
    private final Div said = new Div();

    QuizRulesCard(Quizzes quizzes, StudyPlanId plan) {
        super();
        this.quizzes = quizzes;
        this.plan = plan;
        setId("quiz-rules");
        names();
        var save = new Button(getTranslation("quiz.rules.save"), click -> save());
        save.setId("quiz-rules-save");
        save.addClassName("start");
        said.setId("quiz-rules-said");
        gaps.setId("quiz-rules-gaps");
        gaps.addClassNames("stack", "g2");
        var head = new Div(getTranslation("quiz.rules"));
        head.addClassName("section-title");
        add(
                head,
                title,
                row(attempts, pause, counts, improve),
                row(limit, pass, drawn, shuffled),
                row(shows, when, pages),
                row(opens, closes, late),
                draws,
                gaps,
                said,
                save);
        quizzes.ofPlan(plan).ifPresent(this::fill);
    }

    private void names() {
        title.setId("quiz-rules-title");
        title.setWidthFull();
        attempts.setId("quiz-rules-attempts");
        pause.setId("quiz-rules-pause");
        improve.setId("quiz-rules-improve");
        limit.setId("quiz-rules-limit");
        pass.setId("quiz-rules-pass");
        drawn.setId("quiz-rules-drawn");
        drawn.setHelperText(getTranslation("quiz.rules.drawn-help"));
        shuffled.setId("quiz-rules-shuffled");
        opens.setId("quiz-rules-opens");
        closes.setId("quiz-rules-closes");
        late.setId("quiz-rules-late");
        late.setHelperText(getTranslation("quiz.rules.late-help"));
        prepare(counts, "quiz-rules-counts", "quiz.rules.counts", "quiz.counts.");
        counts.setItems(AttemptCounts.values());
        prepare(shows, "quiz-rules-shows", "quiz.rules.shows", "quiz.shows.");
        shows.setItems(ResultShown.values());
        prepare(when, "quiz-rules-when", "quiz.rules.when", "quiz.when.");
        when.setItems(ShownWhen.values());
        prepare(pages, "quiz-rules-pages", "quiz.rules.pages", "quiz.pages.");
        pages.setItems(PageMode.values());
    }

    private <E extends Enum<E>> void prepare(
            Select<E> select, String id, String label, String words) {
        select.setId(id);
        select.setLabel(getTranslation(label));
        select.setItemLabelGenerator(
                it -> getTranslation(words + it.name().toLowerCase(Locale.ROOT)));
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("quiz-fields");
        return row;
    }

    private void fill(Quiz quiz) {
        var policy = quiz.policy();
        title.setValue(quiz.title());
        attempts.setValue(policy.tries().most());
        pause.setValue((int) policy.tries().pause().toMinutes());
        counts.setValue(policy.tries().counts());
        improve.setValue(policy.tries().mayImprove());
        var time = policy.timeLimit();
        limit.setValue(time == null ? null : Integer.valueOf((int) time.toMinutes()));
        pass.setValue(policy.passPercent());
        drawn.setValue(policy.drawn());
        shuffled.setValue(policy.shuffled());
        shows.setValue(policy.results().shows());
        when.setValue(policy.results().when());
        pages.setValue(policy.pages());
        opens.setValue(local(policy.window().opensAt()));
        closes.setValue(local(policy.window().closesAt()));
        late.setValue(local(policy.window().lateUntil()));
        draws.show(quizzes.draws(plan));
        listed();
    }

    /** The list has changed: says what of the stored rules it cannot give. */
    void listed() {
        draws.offer(quizzes.stock(plan));
        gaps.removeAll();
        quizzes.gaps(plan).forEach(gap -> gaps.add(new Notice(State.RETURNED, sentence(gap))));
    }

    private String sentence(DrawGap gap) {
        return switch (gap) {
            case DrawGap.Unmet unmet -> sentence(unmet.rule(), unmet.there());
            case DrawGap.TooFew few ->
                    getTranslation("quiz.rules.too-many", few.wanted(), few.there());
            case DrawGap.SectionsLeftOut out ->
                    getTranslation("quiz.rules.sections-left-out", out.wanted(), out.sections());
        };
    }

    /** Where there are enough of a kind, another rule takes the same ones. */
    private String sentence(DrawRule rule, int there) {
        return getTranslation(
                there < rule.questions() ? "quiz.rules.too-few" : "quiz.rules.crossing",
                DrawRows.words(this, rule),
                there);
    }

    private void save() {
        said.removeAll();
        try {
            quizzes.arrange(plan, title.getValue().strip(), policy(), draws.rules());
            listed();
            said.add(new Notice(State.DONE, getTranslation("quiz.rules.saved")));
        } catch (DrawImpossible impossible) {
            said.add(new Notice(State.OVERDUE, sentence(impossible.rule(), impossible.there())));
        } catch (QuizNotReady empty) {
            said.add(new Notice(State.OVERDUE, getTranslation("quiz.rules.no-questions")));
        } catch (IllegalArgumentException outOfRange) {
            said.add(new Notice(State.OVERDUE, getTranslation("quiz.rules.wrong")));
        }
    }

    private QuizPolicy policy() {
        int time = number(limit, 0);
        return new QuizPolicy(
                new QuizPolicy.Tries(
                        number(attempts, 0),
                        Duration.ofMinutes(number(pause, 0)),
                        chosen(counts, AttemptCounts.BEST),
                        improve.getValue()),
                time == 0 ? null : Duration.ofMinutes(time),
                number(pass, 0),
                new QuizPolicy.Results(
                        chosen(shows, ResultShown.EXPLANATIONS), chosen(when, ShownWhen.AT_ONCE)),
                number(drawn, 0),
                shuffled.getValue(),
                new QuizPolicy.Window(instant(opens), instant(closes), instant(late)),
                chosen(pages, PageMode.ONE));
    }

    private static <T> T chosen(Select<T> select, T otherwise) {
        var value = select.getValue();
        return value == null ? otherwise : value;
    }

    private static int number(HasValue<?, Integer> field, int otherwise) {
        return Objects.requireNonNullElse(field.getValue(), otherwise);
    }

    private static @Nullable Instant instant(MomentField picker) {
        var chosen = picker.getValue();
        return chosen == null ? null : Vietnam.instant(chosen);
    }

    private static @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, Vietnam.ZONE);
    }
}
