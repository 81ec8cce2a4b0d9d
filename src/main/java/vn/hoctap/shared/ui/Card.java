package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page on paper of its own. */
public class Card extends Section {

    public Card(Component... components) {
        super(components);
        addClassNames("card", "pad", "stack", "g3");
    }

    public Card(String title, Component... components) {
        this();
        var head = new H2(title);
        head.addClassName("section-title");
        add(head);
        add(components);
    }
}
