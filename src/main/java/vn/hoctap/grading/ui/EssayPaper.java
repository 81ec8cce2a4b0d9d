package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import vn.hoctap.grading.Remarks;
import vn.hoctap.grading.Sheet;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.reflection.VersionFacts;
import vn.hoctap.reflection.VersionFacts.Form;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Chosen;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;

/**
 * The essay and the keys below: as its author set it, with comments; what came as a PDF as it came,
 * and its words when they are asked for. It is read once for each of the two, and each is a line in
 * the trail.
 */
class EssayPaper extends Section {

    /** What the desk does about refusals. */
    interface Desk {

        void beat();

        void refused(RuntimeException why);
    }

    private final Remarks remarks;
    private final Reflections reflections;
    private final Sheet sheet;
    private final Seat seat;
    private final VersionFacts facts;
    private final Desk desk;
    private final Div side = new Div();
    private final Div paper = new Div();
    private @Nullable PdfFrame file;
    private @Nullable CommentedText text;
    private boolean open = true;

    EssayPaper(
            Remarks remarks,
            Reflections reflections,
            Sheet sheet,
            Seat seat,
            VersionFacts facts,
            Desk desk) {
        this.remarks = remarks;
        this.reflections = reflections;
        this.sheet = sheet;
        this.seat = seat;
        this.facts = facts;
        this.desk = desk;
        addClassName("card");
        var line =
                new Paragraph(
                        getTranslation(
                                "grading.essay",
                                number(),
                                Numbers.count(facts.words()),
                                Vietnam.minute(facts.submittedAt())));
        line.setId("grading-essay-line");
        line.addClassNames("small", "muted", "num");
        side.add(line);
        side.addClassNames("grow", "side");
        if (facts.form() != Form.TYPED) {
            side.add(tools());
        }
        paper.add(side);
        paper.addClassName("paper");
        // it scrolls: by the keyboard too
        paper.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", line.getText());
        add(paper, new GradingKeys(desk::beat));
        show(first());
    }

    /** Whether comments are written here, or in another page. */
    void setOpen(boolean now) {
        open = now;
        if (text != null) {
            text.setOpen(now);
        }
    }

    private PaperForm first() {
        if (facts.form() != Form.PDF) {
            return PaperForm.TEXT;
        }
        return facts.words() == 0 ? PaperForm.FILE : seat.form();
    }

    private Div tools() {
        var row = new Div(original());
        row.addClassNames("row", "wrap", "g3");
        // pages written by hand have no words to show
        if (facts.form() == Form.PDF && facts.words() > 0) {
            var forms =
                    new Chosen<PaperForm>(getTranslation("grading.form"), this::choose)
                            .with(
                                    PaperForm.FILE,
                                    "grading-form-file",
                                    getTranslation("grading.form.file"))
                            .with(
                                    PaperForm.TEXT,
                                    "grading-form-text",
                                    getTranslation("grading.form.text"));
            forms.show(seat.form());
            row.addComponentAsFirst(forms);
        }
        return row;
    }

    private void choose(PaperForm chosen) {
        seat.choose(chosen);
        show(chosen);
    }

    private void show(PaperForm form) {
        boolean asFile = form == PaperForm.FILE;
        if (asFile && file == null) {
            var opening = reflections.openPdf(sheet.reflection(), sheet.version());
            file =
                    new PdfFrame(
                            address("shown/" + opening), getTranslation("grading.file", number()));
            side.add(file);
        }
        if (!asFile && text == null) {
            var read = reflections.readText(sheet.reflection(), sheet.version());
            text = new CommentedText(remarks, sheet, seat, read.written(), desk, open);
            side.add(text.essay());
            paper.add(text.panel(), text.pen());
        }
        if (file != null) {
            file.setVisible(asFile);
        }
        if (text != null) {
            text.setSeen(!asFile);
        }
        setClassName("of-file", asFile);
    }

    private LinkButton original() {
        var link =
                new LinkButton(
                        address("file"), "download-simple", getTranslation("grading.original"));
        link.setId("grading-original");
        link.addClassNames("quiet", "small");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private String number() {
        return "%04d".formatted(sheet.number());
    }

    private String address(String what) {
        return "api/reflections/%s/versions/%d/%s"
                .formatted(sheet.reflection().value(), sheet.version(), what);
    }
}
