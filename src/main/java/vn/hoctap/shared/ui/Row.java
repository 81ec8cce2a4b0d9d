package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A row of a list: picture, what it is, one sentence about it, what can be done at its right. */
public class Row extends ListItem {

    private final Span words = new Span();

    public Row(Component picture, String title, String sentence, Component... actions) {
        words.addClassName("grow");
        var head = new Element("b").setText(title);
        head.getClassList().add("row-title");
        words.getElement().appendChild(head);
        if (!sentence.isEmpty()) {
            var more = new Span(sentence);
            more.addClassNames("small", "muted");
            words.add(more);
        }
        add(picture, words);
        add(actions);
    }
}
