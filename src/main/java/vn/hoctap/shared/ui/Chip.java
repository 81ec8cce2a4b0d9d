package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A filter that is on or off, with the number of what it shows. */
public class Chip extends NativeButton {

    private final Span words = new Span();

    public Chip(String text) {
        addClassName("chip");
        add(words);
        setWords(text);
        setPressed(false);
    }

    public Chip(State state, String text) {
        this(text);
        Component icon = new Icon(state.icon());
        icon.getElement().setAttribute("data-state", state.attribute());
        addComponentAsFirst(icon);
    }

    public final void setWords(String text) {
        words.setText(text);
    }

    public final void setPressed(boolean pressed) {
        getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    public final boolean isPressed() {
        return "true".equals(getElement().getAttribute("aria-pressed"));
    }
}
