package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.hoctap.quiz.EssayFigures;
import vn.hoctap.quiz.EssayMarked;
import vn.hoctap.quiz.EssayRow;
import vn.hoctap.quiz.EssaySheet;
import vn.hoctap.quiz.Essays;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Bar;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Rail;
import vn.hoctap.shared.ui.State;

/** The graders' desk for written answers of quizzes: one after the other, nobody's name on them. */
@Route(EssayMarkingView.PATH)
@Rail
@StyleSheet("assets/grading.css")
@StyleSheet("assets/quiz.css")
@PermitAll
class EssayMarkingView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "quiz-marking";

    private final Essays essays;

    /** Answers passed over on this page. */
    private int place;

    EssayMarkingView(Essays essays) {
        this.essays = essays;
        addClassName("grading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = 0;
        draw();
    }

    private void draw() {
        removeAll();
        var figures = essays.figures();
        place = Math.max(0, Math.min(place, figures.left() - 1));
        var here = essays.queue(place, 1);
        if (here.isEmpty()) {
            add(nothing());
            return;
        }
        var row = here.getFirst();
        try {
            var sheet = essays.open(row.attempt(), row.position());
            add(head(row, figures), desk(row, sheet));
        } catch (EssayMarked meanwhile) {
            draw();
        }
    }

    private PageHead head(EssayRow row, EssayFigures figures) {
        var title =
                getTranslation(
                        "quiz.essay.head",
                        Numbers.count(figures.done()),
                        Numbers.count(figures.left()));
        double all = (double) figures.done() + figures.left();
        return new PageHead(
                row.quiz(),
                title,
                new Bar(figures.done() / all, title),
                way("quiz-essay-back", "grading.back", "arrow-left", place > 0, -1),
                way(
                        "quiz-essay-skip",
                        "grading.skip",
                        "arrow-right",
                        place + 1 < figures.left(),
                        1));
    }

    private NativeButton way(String id, String key, String icon, boolean possible, int step) {
        var button = new NativeButton();
        button.setId(id);
        button.addClassName("button");
        button.add(new Icon(icon), new Span(getTranslation(key)));
        button.setEnabled(possible);
        button.addClickListener(click -> {
            place += step;
            draw();
        });
        return button;
    }

    private Div desk(EssayRow row, EssaySheet sheet) {
        var desk = new Div(paper(row, sheet), marks(row, sheet));
        desk.addClassName("essay-desk");
        return desk;
    }

    private Section paper(EssayRow row, EssaySheet sheet) {
        var line =
                new Paragraph(
                        getTranslation(
                                "quiz.essay.line",
                                Numbers.count(sheet.words()),
                                Vietnam.minute(row.finishedAt())));
        line.addClassNames("small", "muted", "num");
        var asked = new H2(new Rich(sheet.stem(), Rich.ofEssay(row)));
        asked.addClassName("quiz-stem");
        var words = new Div(sheet.answer());
        words.setId("quiz-essay-answer");
        words.addClassNames("essay", "rich");
        var paper = new Div(line, asked, words);
        paper.addClassNames("paper", "stack", "g4");
        var section = new Section(paper);
        section.addClassName("card");
        return section;
    }

    private Card marks(EssayRow row, EssaySheet sheet) {
        var percent = new IntegerField(getTranslation("quiz.essay.percent"));
        percent.setId("quiz-essay-percent");
        percent.setMin(0);
        percent.setMax(100);
        percent.setStep(5);
        percent.setStepButtonsVisible(true);
        percent.setHelperText(getTranslation("quiz.essay.percent-help"));
        var remark = new TextArea(getTranslation("quiz.essay.remark"));
        remark.setId("quiz-essay-remark");
        remark.setMaxLength(2_000);
        remark.setMinRows(4);
        remark.setWidthFull();
        var said = new Div();
        said.setId("quiz-essay-said");
        var done = new Button(getTranslation("quiz.essay.done"));
        done.setId("quiz-essay-done");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickListener(click -> {
            var value = percent.getValue();
            if (value == null || value < 0 || value > 100) {
                said.removeAll();
                said.add(new Notice(State.OVERDUE, getTranslation("quiz.essay.no-percent")));
                return;
            }
            mark(row, value / 100.0, remark.getValue());
        });
        var card = new Card(getTranslation("quiz.essay.marks"));
        if (!sheet.guidance().isEmpty()) {
            var guidance = new Paragraph(sheet.guidance());
            guidance.addClassNames("small", "muted", "rich");
            card.add(guidance);
        }
        card.add(percent, remark, said, done);
        return card;
    }

    private void mark(EssayRow row, double credit, String remark) {
        try {
            essays.mark(row.attempt(), row.position(), credit, remark);
        } catch (EssayMarked meanwhile) {
            // somebody else was quicker: what is next is shown
        }
        draw();
    }

    private Div nothing() {
        var blank =
                Blank.ofPage(
                        "check-circle",
                        getTranslation("quiz.essay.nothing"),
                        getTranslation("quiz.essay.nothing.why"),
                        new LinkButton("", "house", getTranslation("grading.home")));
        blank.setId("quiz-essay-nothing");
        return blank;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quiz.essay.menu");
    }
}
