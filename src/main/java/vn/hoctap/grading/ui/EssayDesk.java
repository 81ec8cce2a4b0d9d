package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import vn.hoctap.grading.GradeClosed;
import vn.hoctap.grading.Grades;
import vn.hoctap.grading.MarksMissing;
import vn.hoctap.grading.QueueRow;
import vn.hoctap.grading.Sheet;
import vn.hoctap.grading.Similarity;
import vn.hoctap.reflection.ReadText;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.reflection.TextNote;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.SaveMark;
import vn.hoctap.shared.ui.State;

/** One essay at the left; rubric, comment, wording and text notes at the right. */
class EssayDesk extends Div {

    private final Grades grades;
    private final Runnable next;
    private final RubricCard rubric;
    private final CommentBox comment;
    private final Span total = new Span();
    private final Div refusal = new Div();
    private Sheet sheet;

    EssayDesk(Grades grades, Reflections reflections, QueueRow row, Runnable next) {
        this.grades = grades;
        this.next = next;
        sheet = grades.open(row.id());
        addClassName("essay-desk");
        var text = reflections.readText(sheet.reflection(), sheet.version());
        rubric = new RubricCard(sheet, this::mark);
        comment = new CommentBox(sheet);
        refusal.setId("grading-refusal");
        rubric.add(comment, new SaveMark(sheet.id().value()), refusal, foot());
        var right = new Div(rubric, new SimilarityCard(sheet.similarityIfAny()));
        right.addClassNames("stack", "g4");
        if (!text.notes().isEmpty()) {
            right.add(notes(text.notes()));
        }
        add(essay(row, text), right);
        showTotal();
    }

    private Section essay(QueueRow row, ReadText text) {
        var line =
                new Paragraph(
                        getTranslation(
                                "grading.essay",
                                "%04d".formatted(row.number()),
                                Numbers.count(text.words()),
                                Vietnam.minute(text.submittedAt())));
        line.setId("grading-essay-line");
        line.addClassNames("small", "muted", "num");
        var quoted = sheet.similarityIfAny().map(Similarity::quoted).orElse(List.of());
        var words = MarkedEssay.of(text, quoted);
        words.setId("grading-essay");
        var paper = new Div(line, words);
        paper.addClassName("paper");
        // it scrolls: by the keyboard too
        paper.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", line.getText());
        if (text.fromFile()) {
            paper.addComponentAtIndex(1, original());
        }
        var both = new Section(paper, new GradingKeys());
        both.addClassName("card");
        return both;
    }

    /** Saved, not opened: the browser never shows what somebody brought. */
    private LinkButton original() {
        var link =
                new LinkButton(
                        "api/reflections/%s/versions/%d/file"
                                .formatted(sheet.reflection().value(), sheet.version()),
                        "download-simple",
                        getTranslation("grading.original"));
        link.setId("grading-original");
        link.addClassNames("quiet", "small");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Div foot() {
        var label = new Span(getTranslation("grading.total"));
        label.addClassNames("tiny", "muted");
        total.setId("grading-total");
        total.addClassName("num");
        var sum = new Div(label, total);
        sum.addClassName("total");
        var done = new NativeButton();
        done.setId("grading-done");
        done.addClassNames("button", "primary", "large", "grow");
        done.add(new Span(getTranslation("grading.done")), new Icon("arrow-right"));
        done.addClickListener(click -> comment.whenStored(this::finish));
        var row = new Div(sum, done);
        row.addClassNames("row", "between");
        return row;
    }

    private Card notes(List<TextNote> notes) {
        var card = new Card(getTranslation("reflection.notes"));
        card.setId("grading-notes");
        notes.forEach(note -> {
            var line =
                    new Span(
                            getTranslation(
                                    "reflection.note." + note.kind().name(),
                                    Numbers.count(note.count())));
            line.addClassName("small");
            card.add(line);
        });
        return card;
    }

    private void mark(String criterion, BigDecimal points) {
        try {
            sheet = grades.mark(sheet.id(), criterion, points);
        } catch (GradeClosed closed) {
            refuse("grading.refusal.closed");
            return;
        }
        refusal.removeAll();
        rubric.show(sheet);
        showTotal();
    }

    /** The comment is stored by now. */
    void finish() {
        try {
            grades.finish(sheet.id());
        } catch (MarksMissing missing) {
            refuse("grading.refusal.missing", missing.missing());
            return;
        } catch (GradeClosed closed) {
            refuse("grading.refusal.closed");
            return;
        }
        next.run();
    }

    private void refuse(String key, Object... values) {
        refusal.removeAll();
        refusal.add(new Notice(State.OVERDUE, getTranslation(key, values)));
    }

    private void showTotal() {
        total.removeAll();
        total.getElement().appendChild(new Element("b").setText(Numbers.mark(sheet.total())));
        total.add(" / " + Numbers.mark(sheet.rubric().most()));
    }
}
