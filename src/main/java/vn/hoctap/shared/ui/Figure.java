package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A figure, what it counts and what to do about it; opens the list behind it. */
public class Figure extends Anchor {

    /**
     * @param href the list that it counts
     */
    public Figure(String href, String label, String value, Span detail) {
        super(href);
        addClassNames("card", "figure");
        var name = new Span(label);
        name.addClassNames("small", "muted");
        add(name);
        getElement().appendChild(new Element("b").setText(value));
        detail.addClassName("small");
        add(detail);
    }
}
