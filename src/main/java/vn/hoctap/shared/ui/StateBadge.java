package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A state as icon and word on a soft ground. */
public class StateBadge extends Span {

    /** The state with its own word: "Đang làm". */
    public StateBadge(State state) {
        this(state, "");
    }

    /**
     * @param text what to say instead of the state's own word; empty for that word
     */
    public StateBadge(State state, String text) {
        addClassName("state-badge");
        getElement().setAttribute("data-state", state.attribute());
        add(new Icon(state.icon()));
        add(new Span(text.isEmpty() ? getTranslation(state.textKey()) : text));
    }
}
