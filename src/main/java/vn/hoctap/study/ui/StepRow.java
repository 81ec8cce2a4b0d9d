package vn.hoctap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.Step;

/** One step on the page of a path: picture, name, state, one sentence, what can be done. */
class StepRow extends ListItem {

    private final Div body = new Div();

    /**
     * @param number of the step among those of its plan, from 1
     * @param sentence what the step is or where it stands; at most 20 words
     */
    StepRow(PathStep step, int number, String sentence) {
        var state = StudyWords.shown(step);
        addClassName("step-row");
        setId("study-step-" + step.step().number());
        getElement().setAttribute("data-state", state.attribute());
        var picture = new Span(new Icon(icon(step.step(), state)));
        picture.addClassNames("tile", "step-tile");
        picture.getElement().setAttribute("data-state", state.attribute());
        body.addClassNames("stack", "g2", "step-body");
        var words = new Paragraph(sentence);
        words.addClassNames("small", "muted");
        body.add(head(step.step(), number, state), words);
        add(picture, body);
    }

    private Component head(Step step, int place, State state) {
        var number = new Span(place + ". ");
        number.addClassName("faint");
        var name = new H2(number, new Span(getTranslation(StudyWords.stepKey(step))));
        name.addClassName("step-name");
        boolean graded = step == Step.RESULT && state == State.DOING;
        var badge =
                graded
                        ? new StateBadge(state, getTranslation("study.grading"))
                        : new StateBadge(state);
        var head = new Div(name, badge);
        head.addClassNames("row", "between", "wrap");
        return head;
    }

    /** Adds what belongs to the step below its sentence. */
    StepRow with(Component... components) {
        body.add(components);
        return this;
    }

    private static String icon(Step step, State state) {
        return switch (state) {
            case DONE, LOCKED, RETURNED, OVERDUE -> state.icon();
            case TODO, DOING -> step == Step.SESSION ? "video" : StudyWords.icon(step);
        };
    }
}
