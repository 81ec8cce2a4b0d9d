package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.Span;

/** One step in a table: a small picture whose name says step and state. */
public class StepMark extends Span {

    /**
     * @param step 0 for the materials to 4 for the result
     */
    public StepMark(int step, State state) {
        this(state, PathWords.icon(step, state), PathWords.textKey(step));
    }

    /** Of two enums of the same names, {@code QUIZ} and {@code DONE}. */
    public StepMark(Enum<?> step, Enum<?> state) {
        this(PathWords.indexOf(step), State.of(state));
    }

    private StepMark(State state, String icon, String stepKey) {
        addClassName("step-mark");
        var element = getElement();
        element.setAttribute("data-state", state.attribute());
        element.setAttribute("role", "img");
        var name = getTranslation(stepKey) + ": " + getTranslation(state.textKey());
        element.setAttribute("aria-label", name);
        element.setAttribute("title", name);
        add(new Icon(state == State.DOING ? state.icon() : icon));
    }
}
