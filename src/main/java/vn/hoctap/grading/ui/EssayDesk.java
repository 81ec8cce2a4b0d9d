package vn.hoctap.grading.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.security.authorization.AuthorizationDeniedException;
import vn.hoctap.grading.GradeClosed;
import vn.hoctap.grading.GradeHeld;
import vn.hoctap.grading.Grades;
import vn.hoctap.grading.Held;
import vn.hoctap.grading.MarksMissing;
import vn.hoctap.grading.QueueRow;
import vn.hoctap.grading.Remarks;
import vn.hoctap.grading.Sheet;
import vn.hoctap.grading.TooManyRemarks;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.reflection.TextNote;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.SaveMark;
import vn.hoctap.shared.ui.State;

/** One essay at the left; rubric, comment, wording and text notes at the right. */
class EssayDesk extends Div implements EssayPaper.Desk {

    private final Grades grades;
    private final Runnable next;

    private final Seat seat;

    private final RubricCard rubric;
    private final NoteBox comment;
    private final EssayPaper paper;
    private final NativeButton done = new NativeButton();
    private final Span total = new Span();
    private final Div refusal = new Div();
    private final Div held = new Div();
    private Sheet sheet;

    /**
     * @param next shows what waits now
     */
    EssayDesk(
            Grades grades,
            Remarks remarks,
            Reflections reflections,
            QueueRow row,
            Seat seat,
            Runnable next) {
        this.grades = grades;
        this.seat = seat;
        this.next = next;
        sheet = grades.open(row.id());
        addClassName("essay-desk");
        var facts = reflections.about(sheet.reflection(), sheet.version());
        rubric = new RubricCard(sheet, this::mark);
        comment = NoteBox.ofAll(sheet, seat.page(), getTranslation("grading.comment"));
        refusal.setId("grading-refusal");
        rubric.add(comment, new SaveMark(sheet.id().value()), refusal, foot());
        var right = new Div(held, rubric, new SimilarityCard(sheet.similarityIfAny()));
        right.addClassNames("stack", "g4");
        if (!facts.notes().isEmpty()) {
            right.add(notes(facts.notes()));
        }
        paper = new EssayPaper(remarks, reflections, sheet, seat, facts, this);
        add(paper, right);
        showTotal();
        beat();
    }

    /** Says that this page marks the essay, and hears whether another one does. */
    @Override
    public void beat() {
        try {
            grades.hold(sheet.id(), seat.page())
                    .ifPresentOrElse(this::elsewhere, () -> setOpen(true));
        } catch (AuthorizationDeniedException givenAway) {
            refused(givenAway);
        }
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        super.onDetach(detachEvent);
        grades.left(seat.page());
    }

    private void elsewhere(Held by) {
        if (held.getComponentCount() == 0) {
            held.add(HeldNotice.elsewhere(this, by, this::takeOver));
            held.setVisible(true);
        }
        setOpen(false);
    }

    private void takeOver() {
        try {
            grades.takeOver(sheet.id(), seat.page());
        } catch (AuthorizationDeniedException givenAway) {
            refused(givenAway);
            return;
        }
        // what the other page saved is shown here
        next.run();
    }

    private void setOpen(boolean open) {
        if (open) {
            held.removeAll();
            held.setVisible(false);
        }
        rubric.setOpen(open);
        comment.setEnabled(open);
        done.setEnabled(open);
        paper.setOpen(open);
    }

    @Override
    public void refused(RuntimeException why) {
        switch (why) {
            case GradeHeld elsewhere -> elsewhere(elsewhere.held());
            case GradeClosed _ -> refuse("grading.refusal.closed");
            case TooManyRemarks _ -> refuse("grading.refusal.remarks");
            case MarksMissing missing -> refuse("grading.refusal.missing", missing.missing());
            case AuthorizationDeniedException _ -> {
                held.removeAll();
                held.add(HeldNotice.givenAway(this, next));
                held.setVisible(true);
                setOpen(false);
            }
            default -> throw why;
        }
    }

    private Div foot() {
        var label = new Span(getTranslation("grading.total"));
        label.addClassNames("tiny", "muted");
        total.setId("grading-total");
        total.addClassName("num");
        var sum = new Div(label, total);
        sum.addClassName("total");
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
            sheet = grades.mark(sheet.id(), seat.page(), criterion, points);
        } catch (GradeClosed | GradeHeld | AuthorizationDeniedException refused) {
            refused(refused);
            return;
        }
        refusal.removeAll();
        rubric.show(sheet);
        showTotal();
    }

    /** The comment is stored by now. */
    void finish() {
        try {
            grades.finish(sheet.id(), seat.page());
        } catch (GradeClosed | GradeHeld | MarksMissing | AuthorizationDeniedException refused) {
            refused(refused);
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
