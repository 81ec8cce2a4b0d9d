package vn.hoctap.grading.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import vn.hoctap.grading.Held;

/**
 * The keys of the desk, in use and as hints: each presses the button that does the same. Says now
 * and then that the page is used.
 */
@Tag("grading-keys")
@JsModule("./grading-keys.ts")
class GradingKeys extends Div {

    private final transient Runnable beaten;

    GradingKeys(Runnable beaten) {
        this.beaten = beaten;
        addClassName("hints");
        getElement().setAttribute("beat", Long.toString(Held.BEAT.toMillis()));
        hint("grading.keys.level", "1", "2", "3", "4");
        hint("grading.keys.criterion", "↑", "↓");
        hint("grading.keys.sentence", "←", "→");
        hint("grading.keys.remark", "C");
        hint("grading.keys.next", "Ctrl", "↵");
        var help = new NativeButton();
        help.setId("grading-help");
        help.addClassName("key-help");
        help.getElement().appendChild(new Element("kbd").setText("?"));
        help.add(new Span(getTranslation("grading.keys.all")));
        help.addClickListener(click -> new KeysDialog().open());
        add(help);
    }

    @ClientCallable
    void beat() {
        beaten.run();
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
