package vn.hoctap.grading.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The keys of the desk, in use and as hints: each presses the button that does the same. */
@Tag("grading-keys")
@JsModule("./grading-keys.ts")
class GradingKeys extends Div {

    GradingKeys() {
        addClassName("hints");
        hint("grading.keys.level", "1", "2", "3", "4");
        hint("grading.keys.criterion", "↑", "↓");
        hint("grading.keys.next", "Ctrl", "↵");
    }

    private void hint(String key, String... caps) {
        var hint = new Span();
        for (var cap : caps) {
            hint.getElement().appendChild(new Element("kbd").setText(cap));
        }
        hint.add(getTranslation(key));
        add(hint);
    }
}
