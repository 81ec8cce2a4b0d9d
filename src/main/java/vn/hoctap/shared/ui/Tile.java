package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The square picture at the left of a row. */
public class Tile extends Span {

    public Tile(String icon) {
        super(new Icon(icon));
        addClassName("tile");
    }

    public Tile(String icon, State state) {
        this(icon);
        getElement().setAttribute("data-state", state.attribute());
    }
}
