package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.hoctap.grading.GradeClosed;
import vn.hoctap.grading.GradeHeld;
import vn.hoctap.grading.Remark;
import vn.hoctap.grading.Remarks;
import vn.hoctap.grading.Sheet;
import vn.hoctap.grading.Similarity;
import vn.hoctap.grading.Similarity.Quoted;
import vn.hoctap.grading.TooManyRemarks;
import vn.hoctap.reflection.Written;

/** The words of an essay, the comments on places in them, and the pen that begins one. */
class CommentedText {

    private final Remarks remarks;
    private final Sheet sheet;
    private final Seat seat;
    private final Written text;
    private final EssayPaper.Desk desk;
    private final List<Quoted> quoted;
    private final Div essay = new Div();
    private final RemarkPanel panel;
    private final Pen pen = new Pen(this::begin);
    private boolean open;
    private boolean seen = true;

    /**
     * @param open whether comments are written here, or in another page
     */
    CommentedText(
            Remarks remarks,
            Sheet sheet,
            Seat seat,
            Written text,
            EssayPaper.Desk desk,
            boolean open) {
        this.remarks = remarks;
        this.sheet = sheet;
        this.seat = seat;
        this.text = text;
        this.desk = desk;
        this.open = open;
        quoted = sheet.similarityIfAny().map(Similarity::quoted).orElse(List.of());
        panel = new RemarkPanel(sheet, seat.page(), this::remove);
        show();
    }

    Div essay() {
        return essay;
    }

    RemarkPanel panel() {
        return panel;
    }

    Pen pen() {
        return pen;
    }

    void setOpen(boolean now) {
        if (open != now) {
            open = now;
            show();
        }
    }

    /** Hidden it stays as it is: what is being typed may not be stored yet. */
    void setSeen(boolean now) {
        seen = now;
        essay.setVisible(now);
        panel.setVisible(now && panel.getComponentCount() > 0);
        pen.setVisible(now && open);
    }

    private void show() {
        var all = remarks.of(sheet.id());
        essay.removeAll();
        var words = MarkedEssay.of(text, quoted, all);
        words.setId("grading-essay");
        essay.add(words);
        panel.show(text.text(), all, open);
        setSeen(seen);
    }

    private void begin(int start, int end) {
        try {
            var begun = remarks.add(sheet.id(), seat.page(), start, end);
            show();
            panel.focus(begun.id());
        } catch (IllegalArgumentException nowhere) {
            show();
        } catch (GradeClosed | GradeHeld | TooManyRemarks refused) {
            desk.refused(refused);
        }
    }

    private void remove(Remark remark) {
        try {
            remarks.remove(sheet.id(), seat.page(), remark.id());
            show();
        } catch (GradeClosed | GradeHeld refused) {
            desk.refused(refused);
        }
    }
}
