package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The path of one resolution: five steps, each with its picture, its name and how it stands. */
public class PathSteps extends OrderedList {

    /**
     * @param states of materials, session, quiz, reflection and result, in this order
     */
    public PathSteps(List<State> states) {
        if (states.size() != PathWords.COUNT) {
            throw new IllegalArgumentException("The path has five steps, not " + states.size());
        }
        addClassName("path-steps");
        getElement().setAttribute("aria-label", getTranslation("widget.steps"));
        for (int step = 0; step < PathWords.COUNT; step++) {
            add(item(step, states.get(step)));
        }
    }

    private ListItem item(int step, State state) {
        var dot = new Span(new Icon(PathWords.icon(step, state)));
        dot.addClassName("path-dot");
        var name = new Span(getTranslation(PathWords.textKey(step)));
        name.addClassName("name");
        var word = new Span(getTranslation(state.textKey()));
        // what the picture says already is for listeners only
        boolean shown = state != State.DONE && state != State.LOCKED && state != State.TODO;
        word.addClassName(shown ? "state" : "for-listeners");
        name.add(word);
        var item = new ListItem(dot, name);
        item.addClassName("path-step");
        item.getElement().setAttribute("data-state", state.attribute());
        return item;
    }
}
