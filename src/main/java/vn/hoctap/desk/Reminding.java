package vn.hoctap.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.hoctap.notification.Reminders;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.UnitFilter;
import vn.hoctap.study.UnitPaths;
import vn.hoctap.study.UnitRow;
import vn.hoctap.study.ui.UnitTables;

/** The table of a unit's members with a word for those who are behind. */
@org.springframework.stereotype.Component
class Reminding {

    private static final int SHOWN_MILLIS = 8_000;

    private final UnitTables tables;
    private final UnitPaths paths;
    private final Reminders reminders;
    private final AccessPolicy policy;

    Reminding(UnitTables tables, UnitPaths paths, Reminders reminders, AccessPolicy policy) {
        this.tables = tables;
        this.paths = paths;
        this.reminders = reminders;
        this.policy = policy;
    }

    Component table(UnitId unit, StudyPlanId plan) {
        boolean paper = policy.allows("reflection.hand-in-paper", Optional.of(unit));
        if (!policy.allows("notification.remind", Optional.of(unit))) {
            return tables.of(unit, plan, row -> paper ? paper(row, plan) : Optional.empty());
        }
        var told = new HashSet<>(reminders.remindedToday(unit, plan));
        return tables.of(
                unit,
                plan,
                row -> both(one(row, plan, told), paper ? paper(row, plan) : Optional.empty()),
                all(unit, plan, told));
    }

    private static Optional<Component> both(Optional<Component> one, Optional<Component> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        var both = new Div(one.get(), other.get());
        both.addClassNames("row", "wrap", "end");
        return Optional.of(both);
    }

    /** For a member without a phone: while his reflection is waited for. */
    private static Optional<Component> paper(UnitRow row, StudyPlanId plan) {
        boolean waited =
                row.steps().stream()
                        .anyMatch(step ->
                                step.step() == Step.REFLECTION
                                        && step.state() != StepState.LOCKED
                                        && step.state() != StepState.DONE);
        if (!waited) {
            return Optional.empty();
        }
        var link =
                new LinkButton(
                        "paper/%s/%s".formatted(plan.value(), row.person().value()),
                        text("reflection.paper.go"));
        link.setId("unit-paper-" + row.person().value());
        link.addClassNames("quiet", "small");
        link.getElement()
                .setAttribute("aria-label", text("reflection.paper.go") + ": " + row.name());
        return Optional.of(link);
    }

    private Button all(UnitId unit, StudyPlanId plan, Set<PersonId> told) {
        var counts = paths.counts(unit, plan);
        int behind =
                counts.getOrDefault(UnitFilter.OVERDUE, 0)
                        + counts.getOrDefault(UnitFilter.RETURNED, 0);
        var button = new Button(text("home.unit.remind.all"), new Icon("bell-ringing"));
        button.setId("unit-remind-all");
        button.setEnabled(behind > 0);
        button.addClickListener(click -> {
            int count = reminders.remindAll(unit, plan);
            told.addAll(reminders.remindedToday(unit, plan));
            say(
                    count == 0
                            ? text("home.unit.remind.before")
                            : text("home.unit.remind.told", Numbers.count(count)));
        });
        return button;
    }

    private Optional<Component> one(UnitRow row, StudyPlanId plan, Set<PersonId> told) {
        boolean behind =
                row.next()
                        .filter(next ->
                                next.state() == StepState.OVERDUE
                                        || next.state() == StepState.RETURNED)
                        .isPresent();
        if (!behind) {
            return Optional.empty();
        }
        if (told.contains(row.person())) {
            var done = new Span(text("home.unit.remind.done"));
            done.addClassNames("small", "muted");
            return Optional.of(done);
        }
        var button = new Button(text("home.unit.remind"), new Icon("bell-ringing"));
        button.setId("unit-remind-" + row.person().value());
        button.setAriaLabel(text("home.unit.remind") + ": " + row.name());
        button.addClickListener(click -> {
            boolean news = reminders.remind(row.person(), plan);
            told.add(row.person());
            button.setText(text("home.unit.remind.done"));
            button.setEnabled(false);
            say(
                    news
                            ? text("home.unit.remind.told-one", row.name())
                            : text("home.unit.remind.before"));
        });
        return Optional.of(button);
    }

    private static void say(String sentence) {
        var notice = new Notice(State.DONE, sentence);
        notice.setId("unit-reminded");
        var shown = new Notification(notice);
        shown.setDuration(SHOWN_MILLIS);
        shown.setPosition(Notification.Position.TOP_CENTER);
        shown.open();
    }

    private static String text(String key, Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }
}
