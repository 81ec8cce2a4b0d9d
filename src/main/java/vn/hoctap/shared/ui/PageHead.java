package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: where one is, its title, what can be done with the whole of it. */
public class PageHead extends Header {

    private final H1 title = new H1();
    private final Paragraph kicker = new Paragraph();

    /**
     * @param kicker the small line above the title; empty for none
     */
    public PageHead(String kicker, String title, Component... tools) {
        addClassName("pagehead");
        this.kicker.addClassName("muted");
        var words = new Div(this.kicker, this.title);
        words.addClassName("grow");
        add(words);
        if (tools.length > 0) {
            var row = new Div(tools);
            row.addClassNames("row", "wrap", "head-tools");
            add(row);
        }
        set(kicker, title);
    }

    /** Changes both lines, when what they tell has changed. */
    public final void set(String kickerText, String titleText) {
        kicker.setText(kickerText);
        kicker.setVisible(!kickerText.isEmpty());
        title.setText(titleText);
    }
}
