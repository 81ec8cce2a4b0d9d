package vn.hoctap.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import vn.hoctap.grading.Sheet;

/** Where the comment is typed; sent by the channel of acknowledged writes. */
@Tag("draft-box")
@JsModule("./draft-box.ts")
class CommentBox extends Component implements HasStyle {

    CommentBox(Sheet sheet) {
        setId("grading-comment");
        addClassName("comment-box");
        var element = getElement();
        element.setAttribute("kind", "grade-comment");
        element.setAttribute("target", sheet.id().value().toString());
        element.setAttribute("rows", "3");
        element.setAttribute("label", getTranslation("grading.comment"));
        element.setProperty("initial", sheet.comment());
    }

    /** Runs when everything typed is stored on the server. */
    void whenStored(Runnable then) {
        getElement().executeJs("return this.stored()").then(done -> then.run());
    }
}
