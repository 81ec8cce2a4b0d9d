package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hoctap.grading.Remark;
import vn.hoctap.grading.Sheet;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.Icon;

/** The comments on places of an essay, where they are written. */
class RemarkPanel extends Aside {

    private final Sheet sheet;
    private final UUID page;
    private final Consumer<Remark> removed;

    RemarkPanel(Sheet sheet, UUID page, Consumer<Remark> removed) {
        this.sheet = sheet;
        this.page = page;
        this.removed = removed;
        setId("grading-remarks");
        addClassName("remarks");
        getElement().setAttribute("aria-label", getTranslation("grading.remarks"));
    }

    /** The numbers follow the text, so a new one may change those behind it. */
    void show(String text, List<Remark> remarks, boolean open) {
        removeAll();
        setVisible(!remarks.isEmpty());
        for (int number = 1; number <= remarks.size(); number++) {
            add(note(text, remarks.get(number - 1), number, open));
        }
    }

    void focus(UUID remark, List<Remark> remarks) {
        for (int at = 0; at < remarks.size(); at++) {
            if (remarks.get(at).id().equals(remark)) {
                getComponentAt(at)
                        .getChildren()
                        .filter(NoteBox.class::isInstance)
                        .map(NoteBox.class::cast)
                        .forEach(NoteBox::focus);
            }
        }
    }

    private Div note(String text, Remark remark, int number, boolean open) {
        var label = getTranslation("grading.remark.number", number);
        var mark = MarkedEssay.toPlace(number);
        var words = new Span(MarkedEssay.excerpt(text, remark));
        words.addClassNames("tiny", "muted", "grow");
        var head = new Div(mark, words, away(remark, number, open));
        head.addClassNames("row", "remark-head");
        var box = NoteBox.of(remark, number, sheet, page, label);
        box.setEnabled(open);
        var note = new Div(head, box);
        note.addClassNames("card", "remark");
        return note;
    }

    private NativeButton away(Remark remark, int number, boolean open) {
        var button = new NativeButton();
        button.setId("grading-remark-away-" + number);
        button.addClassNames("icon-button");
        button.add(new Icon("x"));
        button.getElement()
                .setAttribute("aria-label", getTranslation("grading.remark.away", number));
        button.setEnabled(open);
        button.addClickListener(click -> ask(remark, number));
        return button;
    }

    private void ask(Remark remark, int number) {
        new AskDialog(
                        "grading-remark-away-dialog",
                        getTranslation("grading.remark.away", number),
                        getTranslation("grading.remark.away.do"),
                        () -> {
                            removed.accept(remark);
                            return true;
                        })
                .saying(getTranslation("grading.remark.away.what"))
                .open();
    }
}
