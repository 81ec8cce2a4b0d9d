package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A figure inside a ring that is filled by a share. */
public class Ring extends Div {

    /**
     * @param share of the whole, 0 to 1
     */
    public Ring(double share, String figure, State state) {
        super(new Span(figure));
        addClassName("ring");
        getStyle().set("--p", Long.toString(Math.round(Math.clamp(share, 0, 1) * 100)));
        getElement().setAttribute("data-state", state.attribute());
    }
}
