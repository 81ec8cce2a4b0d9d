package vn.hoctap.study.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;
import vn.hoctap.study.OpenPlan;
import vn.hoctap.study.Step;

/** The recorded session and the quiz of a plan: whether they are there, and where they are made. */
class StepContentCard extends Card {

    private static final List<Step> STEPS = List.of(Step.SESSION, Step.QUIZ);

    private final Consumer<Step> open;

    StepContentCard(Consumer<Step> open) {
        this.open = open;
        setId("study-plan-content");
        setVisible(false);
    }

    /** Shows what a saved plan asks for; nothing when it has neither step. */
    final void show(OpenPlan plan) {
        removeAll();
        var asked = STEPS.stream().filter(plan.details().due()::containsKey).toList();
        setVisible(!asked.isEmpty());
        var title = new H2(getTranslation("study.plan.content"));
        title.addClassName("section-title");
        var why = new Paragraph(getTranslation("study.plan.content.why"));
        why.addClassNames("small", "muted");
        var rows = new RowList();
        asked.forEach(step -> rows.add(row(step, plan.empty().contains(step))));
        add(title, why, rows);
    }

    private Row row(Step step, boolean empty) {
        var key = "study.plan.content." + step.name().toLowerCase(Locale.ROOT);
        var button = new Button(getTranslation(key), click -> open.accept(step));
        button.setId("study-plan-" + step.name().toLowerCase(Locale.ROOT));
        return new Row(
                new Tile(StudyWords.icon(step), empty ? State.TODO : State.DONE),
                getTranslation(StudyWords.stepKey(step)),
                getTranslation(empty ? key + ".empty" : "study.plan.content.ready"),
                button);
    }

    /** "Buổi học, Trắc nghiệm" */
    final String names(Collection<Step> steps) {
        return steps.stream()
                .sorted()
                .map(step -> getTranslation(StudyWords.stepKey(step)))
                .collect(Collectors.joining(", "));
    }
}
