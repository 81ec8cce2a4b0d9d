package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Where there is nothing to show: why, and the one way on. */
public class Blank extends Div {

    /** For an empty part of a page. */
    public Blank(String icon, String title, String reason, Component... ways) {
        this("h2", icon, title, reason, ways);
    }

    private Blank(String heading, String icon, String title, String reason, Component... ways) {
        addClassName("blank");
        var art = new Span(new Icon(icon));
        art.addClassName("art");
        var head = new HtmlComponent(heading);
        head.getElement().setText(title);
        head.addClassName("blank-title");
        var why = new Paragraph(reason);
        why.addClassNames("muted", "balance");
        add(art, head, why);
        add(ways);
    }

    /** For a whole page, whose heading it is. */
    public static Blank ofPage(String icon, String title, String reason, Component... ways) {
        return new Blank("h1", icon, title, reason, ways);
    }
}
