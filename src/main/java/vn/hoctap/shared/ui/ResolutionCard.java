package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** One document to be studied: its number, deadline, title, the path, and what is next. */
public class ResolutionCard extends Article {

    private final Span documentNumber = new Span();

    /**
     * @param number "Nghị quyết số 07-NQ/MH"
     * @param deadline of the next step; none when nothing is due
     * @param steps those asked for, in their order
     */
    public ResolutionCard(
            String number, String title, List<Deadline> deadline, List<PathSteps.At> steps) {
        addClassNames("card", "resolution-card");
        documentNumber.setText(number);
        documentNumber.addClassName("doc-no");
        var line = new Div(documentNumber);
        line.addClassNames("row", "between", "wrap");
        deadline.forEach(line::add);
        var head = new Div(line, new H2(title));
        head.addClassNames("stack", "g2");
        add(head, new PathSteps(steps));
    }

    /** "Nghị quyết số 07-NQ/MH" */
    public final void setNumber(String number) {
        documentNumber.setText(number);
    }

    /**
     * What to do next.
     *
     * @param most whether this is the most urgent of the page's cards
     */
    public final void setNext(String what, String sentence, Component button, boolean most) {
        var rule = new Hr();
        rule.addClassName("rule");
        var more = new Span(sentence);
        more.addClassNames("small", "muted");
        var words = new Div();
        words.addClassNames("stack", "grow");
        words.getElement().appendChild(new Element("b").setText(what));
        words.add(more);
        var foot = new Div(words, button);
        foot.addClassNames("next-step");
        if (most) {
            addClassName("next");
        }
        add(rule, foot);
    }
}
