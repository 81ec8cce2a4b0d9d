package vn.hoctap.grading.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import vn.hoctap.shared.ui.Icon;

/** Begins a comment on what is selected in the essay. */
@Tag("grading-pen")
@JsModule("./grading-pen.ts")
class Pen extends Div {

    private final transient BiConsumer<Integer, Integer> begun;

    /**
     * @param begun is told the place: its first code point, and the first one behind it
     */
    Pen(BiConsumer<Integer, Integer> begun) {
        this.begun = begun;
        var button = new NativeButton();
        button.setId("grading-remark");
        button.addClassNames("button", "small");
        button.add(new Icon("chat-text"), new Span(getTranslation("grading.remark.begin")));
        add(button);
    }

    @ClientCallable
    void begin(int start, int end) {
        begun.accept(start, end);
    }
}
