package vn.hoctap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.DayField;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.study.DeadlineNotLater;
import vn.hoctap.study.Extensions;
import vn.hoctap.study.MoreTime;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.Waiting;

/** Asks for whom a step lasts longer, until when and why. */
class ExtensionDialog {

    private static final int LONGEST_REASON = 500;
    private static final List<Step> STEPS =
            List.of(Step.MATERIALS, Step.SESSION, Step.QUIZ, Step.REFLECTION);

    private final Extensions extensions;
    private final UnitId unit;
    private final StudyPlanId plan;
    private final Runnable done;
    private final Select<Step> step = new Select<>();
    private final Checkbox all = new Checkbox();
    private final CheckboxGroup<Waiting> members = new CheckboxGroup<>();
    private final DayField until;
    private final TextArea reason = new TextArea();
    private final AskDialog dialog;

    ExtensionDialog(
            Component page, Extensions extensions, UnitId unit, StudyPlanId plan, Runnable done) {
        this.extensions = extensions;
        this.unit = unit;
        this.plan = plan;
        this.done = done;
        dialog =
                new AskDialog(
                        "study-extend-dialog",
                        page.getTranslation("study.extend"),
                        page.getTranslation("study.extend.do"),
                        this::give);
        step.setId("study-extend-step");
        step.setLabel(page.getTranslation("study.extend.step"));
        step.setItems(STEPS);
        step.setItemLabelGenerator(one -> page.getTranslation(StudyWords.stepKey(one)));
        all.setId("study-extend-all");
        members.setId("study-extend-members");
        members.setLabel(page.getTranslation("study.extend.members"));
        members.setItemLabelGenerator(one ->
                page.getTranslation("study.extend.member", one.name(), Vietnam.date(one.due())));
        var list = new Div(members);
        list.addClassName("tall-list");
        until = new DayField(page.getTranslation("study.extend.until"));
        until.setId("study-extend-until");
        reason.setId("study-extend-reason");
        reason.setLabel(page.getTranslation("study.extend.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        all.addValueChangeListener(chosen -> list.setVisible(!chosen.getValue()));
        step.addValueChangeListener(chosen -> fill());
        step.setValue(Step.REFLECTION);
        dialog.saying(page.getTranslation("study.extend.how"))
                .asking(step, all, list, until, reason);
    }

    void open() {
        dialog.open();
    }

    private void fill() {
        var waiting = extensions.waiting(unit, plan, step.getValue());
        members.setItems(waiting);
        all.setLabel(dialog.getTranslation("study.extend.all", Numbers.count(waiting.size())));
    }

    /** Whether it was given. */
    boolean give() {
        var day = until.getValue();
        Set<Waiting> chosen = members.getValue();
        if (!all.getValue() && chosen.isEmpty()) {
            return lacks("nobody");
        }
        if (day == null) {
            return lacks("day");
        }
        if (reason.getValue().isBlank()) {
            return lacks("why");
        }
        return give(day, chosen);
    }

    private boolean give(LocalDate day, Set<Waiting> chosen) {
        var more = new MoreTime(plan, step.getValue(), day, reason.getValue());
        try {
            var given =
                    all.getValue()
                            ? extensions.extendAll(unit, more)
                            : extensions.extend(
                                    unit,
                                    more,
                                    chosen.stream()
                                            .map(Waiting::person)
                                            .collect(Collectors.toSet()));
            if (given.isEmpty()) {
                return lacks("later");
            }
            Notification.show(
                    dialog.getTranslation(
                            "study.extend.given", Numbers.count(given.size()), Vietnam.date(day)));
            done.run();
            return true;
        } catch (DeadlineNotLater passed) {
            return lacks("passed");
        }
    }

    private boolean lacks(String what) {
        dialog.tell(dialog.getTranslation("study.extend.lacks." + what));
        return false;
    }
}
