package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Map;
import vn.hoctap.reflection.AskedWords;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.SavedDraft;
import vn.hoctap.reflection.Written;

/**
 * Where a text is typed and set. What is typed goes to the server by the channel of acknowledged
 * writes, not by Vaadin's, so the server side knows only what the box was opened with.
 */
@Tag("essay-box")
@JsModule("./essay-box.ts")
@NpmPackage(value = "prosemirror-commands", version = "1.7.2")
@NpmPackage(value = "prosemirror-history", version = "1.5.1")
@NpmPackage(value = "prosemirror-inputrules", version = "1.6.0")
@NpmPackage(value = "prosemirror-keymap", version = "1.2.3")
@NpmPackage(value = "prosemirror-model", version = "1.25.13")
@NpmPackage(value = "prosemirror-state", version = "1.4.4")
@NpmPackage(value = "prosemirror-view", version = "1.42.9")
class DraftBox extends Component implements HasSize, HasStyle {

    private static final String[] TOOLS = {
        "heading", "subheading", "bold", "bullet", "number", "quotation", "undo"
    };

    /**
     * @param revision of the text, on which the box builds
     */
    DraftBox(ReflectionId reflection, Written text, int revision, AskedWords asked) {
        setId("reflection-draft");
        var element = getElement();
        element.setAttribute("kind", "draft");
        element.setAttribute("target", reflection.value().toString());
        element.setAttribute("label", getTranslation("reflection.write.label"));
        element.setAttribute("tools", getTranslation("reflection.tools"));
        for (var tool : TOOLS) {
            element.setAttribute("tool-" + tool, getTranslation("reflection.tool." + tool));
        }
        element.setAttribute("at-least", Integer.toString(asked.atLeast()));
        element.setAttribute("at-most", Integer.toString(asked.atMost()));
        for (var kind : new String[] {"missing", "enough", "many"}) {
            // the placeholders stay for the browser to fill
            element.setAttribute(
                    "text-" + kind, getTranslation("reflection.words." + kind, "{0}", "{1}"));
        }
        element.setProperty("revision", revision);
        element.setPropertyMap("initial", sent(text));
    }

    private static Map<String, Object> sent(Written text) {
        return Map.of("text", text.text(), "format", text.formatting().written());
    }

    /** Runs when a text of another page turned out to be stored beside this one. */
    void whenBesideAnother(Runnable then) {
        getElement().addEventListener("draft-beside-another", event -> then.run());
    }

    /** Shows another text, on which the page builds from now on. */
    void replace(SavedDraft stored) {
        var text = stored.draft().typed();
        getElement()
                .executeJs(
                        "this.replace({text: $0, format: $1}, $2)",
                        text.text(),
                        text.formatting().written(),
                        stored.revision());
    }

    /** Runs when everything typed is stored on the server. */
    void whenStored(Runnable then) {
        getElement().executeJs("return this.stored()").then(done -> then.run());
    }
}
