package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;

/**
 * The path of one resolution: up to five steps, each with its picture, its name and how it stands.
 */
public class PathSteps extends OrderedList {

    /**
     * One step that is asked for.
     *
     * @param step 0 for the materials to 4 for the result
     */
    public record At(int step, State state) {

        public At {
            Objects.checkIndex(step, PathWords.COUNT);
        }

        /** Of two enums of the same names, {@code QUIZ} and {@code DONE}. */
        public static At of(Enum<?> step, Enum<?> state) {
            return new At(PathWords.indexOf(step), State.of(state));
        }
    }

    /**
     * @param steps those asked for, in their order
     */
    public PathSteps(List<At> steps) {
        addClassName("path-steps");
        getElement().setAttribute("aria-label", getTranslation("widget.steps"));
        getStyle().set("--count", Integer.toString(steps.size()));
        steps.forEach(at -> add(item(at.step(), at.state())));
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
