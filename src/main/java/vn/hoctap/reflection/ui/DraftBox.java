package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import vn.hoctap.reflection.AskedWords;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.SavedDraft;

/**
 * Where a text is typed. What is typed goes to the server by the channel of acknowledged writes,
 * not by Vaadin's, so the server side knows only what the box was opened with.
 */
@Tag("draft-box")
@JsModule("./draft-box.ts")
class DraftBox extends Component implements HasSize, HasStyle {

    /**
     * @param revision of the text, on which the box builds
     */
    DraftBox(ReflectionId reflection, String text, int revision, AskedWords asked) {
        setId("reflection-draft");
        var element = getElement();
        element.setAttribute("kind", "draft");
        element.setAttribute("target", reflection.value().toString());
        element.setAttribute("label", getTranslation("reflection.write.label"));
        element.setAttribute("at-least", Integer.toString(asked.atLeast()));
        element.setAttribute("at-most", Integer.toString(asked.atMost()));
        for (var kind : new String[] {"missing", "enough", "many"}) {
            // the placeholders stay for the browser to fill
            element.setAttribute(
                    "text-" + kind, getTranslation("reflection.words." + kind, "{0}", "{1}"));
        }
        element.setProperty("revision", revision);
        element.setProperty("initial", text);
    }

    /** Runs when a text of another page turned out to be stored beside this one. */
    void whenBesideAnother(Runnable then) {
        getElement().addEventListener("draft-beside-another", event -> then.run());
    }

    /** Shows another text, on which the page builds from now on. */
    void replace(SavedDraft stored) {
        getElement().executeJs("this.replace($0, $1)", stored.draft().text(), stored.revision());
    }

    /** Runs when everything typed is stored on the server. */
    void whenStored(Runnable then) {
        getElement().executeJs("return this.stored()").then(done -> then.run());
    }
}
