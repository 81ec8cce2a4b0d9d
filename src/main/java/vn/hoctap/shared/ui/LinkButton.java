package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link that looks like a button: it leads to another page, a button does something on this. */
public class LinkButton extends Anchor {

    public LinkButton(String href, String text) {
        super(href);
        addClassName("button");
        add(new Span(text));
    }

    public LinkButton(String href, String icon, String text) {
        this(href, text);
        addComponentAsFirst(new Icon(icon));
    }

    /** The page's one filled button: the next step. */
    public LinkButton primary() {
        addClassNames("primary", "large");
        return this;
    }
}
