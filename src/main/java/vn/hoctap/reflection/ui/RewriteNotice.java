package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.hoctap.reflection.RewriteAsked;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** What the author is asked, until when, and the words of the one who decided. */
class RewriteNotice extends Div {

    RewriteNotice(RewriteAsked asked) {
        setId("reflection-rewrite");
        addClassNames("stack", "g2");
        add(
                new Notice(
                        State.RETURNED,
                        getTranslation("reflection.rewrite", Vietnam.date(asked.due()))));
        if (!asked.note().isBlank()) {
            var note = new Paragraph(asked.note());
            note.addClassNames("card", "pad", "small");
            add(note);
        }
    }
}
