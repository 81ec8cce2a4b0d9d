package vn.hoctap.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;
import vn.hoctap.grading.Remark;
import vn.hoctap.grading.Sheet;

/** Where a comment is typed; sent by the channel of acknowledged writes. */
@Tag("grading-note")
@JsModule("./grading-note.ts")
class NoteBox extends Component implements HasStyle {

    private NoteBox(String id, String kind, Sheet sheet, UUID page, String label, String words) {
        setId(id);
        addClassName("comment-box");
        var element = getElement();
        element.setAttribute("kind", kind);
        element.setAttribute("target", sheet.id().value().toString());
        element.setAttribute("page", page.toString());
        element.setAttribute("label", label);
        element.setProperty("initial", words);
    }

    /** On the whole essay. */
    static NoteBox ofAll(Sheet sheet, UUID page, String label) {
        return new NoteBox("grading-comment", "grade-comment", sheet, page, label, sheet.comment());
    }

    /** On a place of it. */
    static NoteBox of(Remark remark, Sheet sheet, UUID page, String label) {
        var id = "grading-note-" + remark.id();
        var box = new NoteBox(id, "grade-remark", sheet, page, label, remark.words());
        box.getElement().setAttribute("slot-of", remark.id().toString());
        box.getElement().setAttribute("label-class", "for-listeners");
        box.getElement().setAttribute("rows", "2");
        return box;
    }

    void setEnabled(boolean enabled) {
        getElement().setAttribute("disabled", !enabled);
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    /** Runs when everything typed on the page is stored on the server. */
    void whenStored(Runnable then) {
        getElement().executeJs("return this.stored()").then(done -> then.run());
    }
}
