package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import vn.hoctap.grading.GradeClosed;
import vn.hoctap.grading.GradeHeld;
import vn.hoctap.grading.QueueRow;
import vn.hoctap.grading.Remark;
import vn.hoctap.grading.Remarks;
import vn.hoctap.grading.Sheet;
import vn.hoctap.grading.Similarity;
import vn.hoctap.grading.Similarity.Quoted;
import vn.hoctap.grading.TooManyRemarks;
import vn.hoctap.reflection.ReadText;
import vn.hoctap.reflection.Written;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;

/** The essay with its comments, and the keys below. */
class EssayPaper extends Section {

    /** What the desk does about refusals. */
    interface Desk {

        void beat();

        void refused(RuntimeException why);
    }

    private final Remarks remarks;
    private final Sheet sheet;
    private final UUID page;
    private final Written text;
    private final List<Quoted> quoted;
    private final Desk desk;
    private final Div essay = new Div();
    private final RemarkPanel panel;
    private final Pen pen = new Pen(this::begin);
    private boolean open = true;

    EssayPaper(Remarks remarks, Sheet sheet, UUID page, QueueRow row, ReadText read, Desk desk) {
        this.remarks = remarks;
        this.sheet = sheet;
        this.page = page;
        this.desk = desk;
        text = read.written();
        quoted = sheet.similarityIfAny().map(Similarity::quoted).orElse(List.of());
        panel = new RemarkPanel(sheet, page, this::remove);
        addClassName("card");
        var line =
                new Paragraph(
                        getTranslation(
                                "grading.essay",
                                "%04d".formatted(row.number()),
                                Numbers.count(read.words()),
                                Vietnam.minute(read.submittedAt())));
        line.setId("grading-essay-line");
        line.addClassNames("small", "muted", "num");
        var side = new Div(line, essay);
        side.addClassName("grow");
        if (read.fromFile()) {
            side.addComponentAtIndex(1, original());
        }
        var paper = new Div(side, panel, pen);
        paper.addClassName("paper");
        // it scrolls: by the keyboard too
        paper.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", line.getText());
        add(paper, new GradingKeys(desk::beat));
        show();
    }

    /** Whether comments are written here, or in another page. */
    void setOpen(boolean now) {
        if (open != now) {
            open = now;
            show();
        }
    }

    private void show() {
        var all = remarks.of(sheet.id());
        essay.removeAll();
        var words = MarkedEssay.of(text, quoted, all);
        words.setId("grading-essay");
        essay.add(words);
        panel.show(text.text(), all, open);
        pen.setVisible(open);
    }

    private void begin(int start, int end) {
        try {
            var begun = remarks.add(sheet.id(), page, start, end);
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
            remarks.remove(sheet.id(), page, remark.id());
            show();
        } catch (GradeClosed | GradeHeld refused) {
            desk.refused(refused);
        }
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
}
