package vn.hoctap.study.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.Post;
import vn.hoctap.shared.ui.DayField;
import vn.hoctap.study.DeadlinesOutOfOrder;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;

/** What is decided about a plan: title, units, days, the reflection, the posts. */
class PlanForm extends Div {

    private static final int LONGEST_TITLE = 300;
    private static final int MOST_WORDS = 20_000;

    private final TextField title = new TextField();
    private final RadioButtonGroup<Boolean> whole = new RadioButtonGroup<>();
    private final MultiSelectComboBox<Unit> units = new MultiSelectComboBox<>();
    private final Map<Step, DayField> days = new EnumMap<>(Step.class);
    private final TextArea outline = new TextArea();
    private final IntegerField least = new IntegerField();
    private final IntegerField most = new IntegerField();
    private final CheckboxGroup<Post> posts = new CheckboxGroup<>();
    private final List<Unit> all;

    /**
     * @param all the base organizations to choose from
     */
    PlanForm(List<Unit> all) {
        this.all = List.copyOf(all);
        addClassNames("stack", "g4");
        title.setLabel(getTranslation("study.plan.title"));
        title.setId("study-plan-title");
        title.setMaxLength(LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        outline.setLabel(getTranslation("study.plan.outline"));
        outline.setHelperText(getTranslation("study.plan.outline.help"));
        outline.setId("study-plan-outline");
        outline.setMinRows(4);
        outline.setWidthFull();
        posts.setLabel(getTranslation("study.plan.posts"));
        posts.setHelperText(getTranslation("study.plan.posts.help"));
        posts.setId("study-plan-posts");
        posts.setItems(Post.values());
        posts.setItemLabelGenerator(post -> getTranslation(postKey(post)));
        posts.setValue(PlanDetails.KEY_POSTS);
        add(title, whole(), units(), days(), outline, words(), posts);
    }

    private Div whole() {
        whole.setLabel(getTranslation("study.plan.units"));
        whole.setId("study-plan-whole");
        whole.setItems(true, false);
        whole.setItemLabelGenerator(every ->
                every
                        ? getTranslation("study.plan.units.all", all.size())
                        : getTranslation("study.plan.units.chosen"));
        whole.setValue(true);
        whole.addValueChangeListener(chosen -> units.setVisible(!chosen.getValue()));
        return new Div(whole);
    }

    private MultiSelectComboBox<Unit> units() {
        units.setLabel(getTranslation("study.plan.units.chosen"));
        units.setId("study-plan-units");
        units.setItems(all);
        units.setItemLabelGenerator(Unit::name);
        units.setWidthFull();
        units.setVisible(false);
        return units;
    }

    private Div days() {
        var row = new Div();
        row.addClassName("field-grid");
        for (var step : Step.values()) {
            var day = new DayField(getTranslation(dueKey(step)));
            day.setId("study-plan-due-" + step.number());
            days.put(step, day);
            row.add(day);
        }
        var how = new Paragraph(getTranslation("study.plan.due.how"));
        how.addClassNames("small", "muted");
        var both = new Div(row, how);
        both.addClassNames("stack", "g2");
        return both;
    }

    private Div words() {
        prepare(least, "study.plan.least", "study-plan-least");
        prepare(most, "study.plan.most", "study-plan-most");
        var row = new Div(least, most);
        row.addClassName("field-grid");
        return row;
    }

    private void prepare(IntegerField field, String key, String id) {
        field.setLabel(getTranslation(key));
        field.setId(id);
        field.setMin(0);
        field.setMax(MOST_WORDS);
        field.setStepButtonsVisible(false);
    }

    void fill(PlanDetails details) {
        title.setValue(details.title());
        whole.setValue(details.units().isEmpty());
        units.setValue(
                all.stream()
                        .filter(unit -> details.units().contains(unit.id()))
                        .collect(Collectors.toSet()));
        days.forEach((step, field) -> field.setValue(details.due().get(step)));
        outline.setValue(details.outline());
        least.setValue(details.leastWords());
        most.setValue(details.mostWords());
        posts.setValue(details.keyPosts());
    }

    void lock() {
        List.of(title, outline).forEach(field -> field.setReadOnly(true));
        List.of(least, most).forEach(field -> field.setReadOnly(true));
        days.values().forEach(field -> field.setReadOnly(true));
        whole.setReadOnly(true);
        units.setReadOnly(true);
        posts.setReadOnly(true);
    }

    /** What was typed; empty when something is missing, which is then said at its field. */
    Optional<PlanDetails> details() {
        boolean complete = check(title, !title.getValue().isBlank(), "study.plan.title.missing");
        complete &= check(day(Step.REFLECTION), anyDay(), "study.plan.due.missing");
        complete &= check(units, chosen() || everybody(), "study.plan.units.missing");
        complete &=
                check(
                        most,
                        number(most) == 0 || number(most) >= number(least),
                        "study.plan.most.low");
        return complete ? inOrder() : Optional.empty();
    }

    private Optional<PlanDetails> inOrder() {
        var due = new EnumMap<Step, LocalDate>(Step.class);
        days.forEach((step, field) -> {
            if (field.getValue() != null) {
                due.put(step, field.getValue());
            }
        });
        try {
            return Optional.of(
                    new PlanDetails(
                            title.getValue(),
                            due,
                            everybody() ? Set.of() : ids(),
                            outline.getValue(),
                            number(least),
                            number(most),
                            posts.getValue()));
        } catch (DeadlinesOutOfOrder refused) {
            Optional.ofNullable(days.get(refused.step()))
                    .ifPresent(field -> check(field, false, "study.plan.due.order"));
            return Optional.empty();
        }
    }

    /** How many base organizations the plan is for. */
    int unitCount() {
        return everybody() ? all.size() : units.getValue().size();
    }

    private DayField day(Step step) {
        return Objects.requireNonNull(days.get(step), "Every step has a field");
    }

    private boolean anyDay() {
        return days.values().stream().anyMatch(field -> field.getValue() != null);
    }

    private boolean everybody() {
        return Boolean.TRUE.equals(whole.getValue());
    }

    private boolean chosen() {
        return !units.getValue().isEmpty();
    }

    private Set<UnitId> ids() {
        return units.getValue().stream().map(Unit::id).collect(Collectors.toSet());
    }

    private boolean check(HasValidation field, boolean right, String key) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? "" : getTranslation(key));
        return right;
    }

    private static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }

    private static String dueKey(Step step) {
        return "study.plan.due." + step.name().toLowerCase(Locale.ROOT);
    }

    private static String postKey(Post post) {
        return "study.post." + post.name().toLowerCase(Locale.ROOT);
    }
}
