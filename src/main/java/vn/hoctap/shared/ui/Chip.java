package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A filter that is on or off, with the number of what it shows. */
public class Chip extends NativeButton {

    public Chip(String text) {
        addClassName("chip");
        add(new Span(text));
        setPressed(false);
    }

    public Chip(State state, String text) {
        this(text);
        Component icon = new Icon(state.icon());
        icon.getElement().setAttribute("data-state", state.attribute());
        addComponentAsFirst(icon);
    }

    public final void setPressed(boolean pressed) {
        getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    public final boolean isPressed() {
        return "true".equals(getElement().getAttribute("aria-pressed"));
    }
}
