package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import vn.hoctap.grading.Held;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** Says that an essay is marked elsewhere, and what to do. */
class HeldNotice extends Div {

    private HeldNotice(String sentence, String way, String id, Runnable then) {
        setId("grading-held");
        addClassNames("stack", "g2");
        var button = new NativeButton(way);
        button.setId(id);
        button.addClassName("button");
        button.addClickListener(click -> then.run());
        add(new Notice(State.DOING, sentence), new Div(button));
    }

    /** In another page; this one goes on when it is asked to. */
    static HeldNotice elsewhere(Div within, Held held, Runnable takenOver) {
        return new HeldNotice(
                within.getTranslation("grading.held", Vietnam.time(held.since())),
                within.getTranslation("grading.held.take-over"),
                "grading-take-over",
                takenOver);
    }

    /** Somebody else was given it. */
    static HeldNotice givenAway(Div within, Runnable next) {
        return new HeldNotice(
                within.getTranslation("grading.given-away"),
                within.getTranslation("grading.given-away.next"),
                "grading-given-away-next",
                next);
    }
}
