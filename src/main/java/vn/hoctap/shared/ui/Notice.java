package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One sentence that says what happened and one that says what to do. */
public class Notice extends Div {

    private final Span words = new Span();

    /** Something good to know, that asks for nothing. */
    public Notice(String text) {
        this("info-fill", text);
        getElement().setAttribute("role", "status");
    }

    /**
     * @param state {@link State#OVERDUE} for what went wrong, which is read out at once
     */
    public Notice(State state, String text) {
        this(iconOf(state), text);
        getElement().setAttribute("data-state", state.attribute());
        getElement().setAttribute("role", state == State.OVERDUE ? "alert" : "status");
    }

    private Notice(String icon, String text) {
        addClassName("notice");
        words.setText(text);
        add(new Icon(icon), words);
    }

    @Override
    public void setText(String text) {
        words.setText(text);
    }

    private static String iconOf(State state) {
        return switch (state) {
            case DONE -> "check-circle-fill";
            case DOING, TODO -> "info-fill";
            case LOCKED, RETURNED, OVERDUE -> state.icon();
        };
    }
}
