package vn.hoctap.originality.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import vn.hoctap.originality.CaseState;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Deadline;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.State;

/** The six steps of a case: across the page on a desk, one below the other on a phone. */
class CaseSteps extends OrderedList {

    private final OpenCase open;
    private final LocalDate today;

    CaseSteps(OpenCase open, LocalDate today) {
        this.open = open;
        this.today = today;
        setId("case-steps");
        addClassNames("card", "case-steps");
        getElement().setAttribute("aria-label", getTranslation("originality.steps"));
        boolean decided = open.state() != CaseState.OPEN;
        boolean dismissed = open.state() == CaseState.DISMISSED;
        long said = open.authors().stream().filter(OpenCase.Author::explained).count();
        boolean all = said == open.authors().size();
        step("told", State.DONE, Vietnam.minute(open.openedAt()));
        step(
                "explained",
                all || decided ? State.DONE : State.TODO,
                getTranslation(
                        "originality.step.explained.how",
                        Long.toString(said),
                        Integer.toString(open.authors().size())));
        step("decided", decided ? State.DONE : State.DOING, decided ? "" : due());
        step("rewritten", at(CaseState.REWRITING, dismissed), rewritten());
        step("met", at(CaseState.MEETING, dismissed), met());
        step("ended", open.state().isOpen() ? State.LOCKED : State.DONE, ended());
    }

    private String due() {
        return getTranslation(
                "originality.step.due",
                CaseWords.dayAndMonth(open.dueOn()),
                Deadline.words(this, open.dueOn(), today));
    }

    private String rewritten() {
        return open.state() == CaseState.REWRITING
                ? due()
                : getTranslation("originality.step.rewritten.how");
    }

    private String met() {
        var day = open.metOn();
        return day == null ? getTranslation("originality.step.met.how") : Vietnam.date(day);
    }

    private String ended() {
        var at = open.closedAt();
        return at == null ? getTranslation("originality.step.ended.how") : Vietnam.date(at);
    }

    private State at(CaseState step, boolean dismissed) {
        if (dismissed || open.state().compareTo(step) < 0) {
            return State.LOCKED;
        }
        return open.state() == step ? State.DOING : State.DONE;
    }

    private void step(String key, State state, String detail) {
        var mark =
                new Span(
                        new Icon(
                                switch (state) {
                                    case DONE -> "check-bold";
                                    case DOING -> "circle-half-fill";
                                    case LOCKED, TODO, RETURNED, OVERDUE -> "circle";
                                }));
        mark.addClassName("step-mark");
        mark.getElement().setAttribute("data-state", state.attribute());
        var name = new Span(getTranslation("originality.step." + key));
        name.addClassName("step-name");
        var more = new Span(detail);
        more.addClassNames("tiny", "muted", "num");
        var words = new Span(name, more);
        words.addClassName("step-words");
        var item = new ListItem(mark, words);
        item.getElement().setAttribute("data-state", state.attribute());
        if (state == State.DOING) {
            item.getElement().setAttribute("aria-current", "step");
        }
        add(item);
    }
}
