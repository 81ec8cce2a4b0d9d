package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.organization.Unit;
import vn.hoctap.quiz.ExtraRow;
import vn.hoctap.quiz.ExtraTime;
import vn.hoctap.quiz.ExtraTimes;
import vn.hoctap.quiz.QuizNotReady;
import vn.hoctap.roster.PersonRow;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.MomentField;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;
import vn.hoctap.study.StudyPlanId;

/** Extra time for a person or a unit, with its reason, also while somebody is at it. */
class ExtraTimeCard extends Card {

    private static final int PAGE = 10;

    private final ExtraTimes times;
    private final StudyPlanId plan;
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("quiz.time.unit"));
    private final ComboBox<PersonRow> person = new ComboBox<>(getTranslation("quiz.time.person"));
    private final IntegerField minutes = new IntegerField(getTranslation("quiz.time.minutes"));
    private final MomentField closes = new MomentField(getTranslation("quiz.time.closes"));
    private final TextField reason = new TextField(getTranslation("quiz.time.reason"));
    private final Div said = new Div();
    private final Div list = new Div();
    private final Pager pager = new Pager("quiz-times-pager", PAGE, this::show);

    ExtraTimeCard(ExtraTimes times, TimeTakers people, StudyPlanId plan) {
        super();
        this.times = times;
        this.plan = plan;
        setId("quiz-times");
        choices(people);
        minutes.setId("quiz-time-minutes");
        minutes.setMin(0);
        closes.setId("quiz-time-closes");
        reason.setId("quiz-time-reason");
        reason.setMaxLength(500);
        reason.setWidthFull();
        said.setId("quiz-time-said");
        var give = new Button(getTranslation("quiz.time.give"), click -> give());
        give.setId("quiz-time-give");
        give.addClassName("start");
        var title = new Paragraph(getTranslation("quiz.time"));
        title.addClassName("section-title");
        var row = new Div(unit, person, minutes, closes);
        row.addClassName("quiz-fields");
        add(title, row, reason, said, give, list, pager);
        show(0);
    }

    private void choices(TimeTakers people) {
        unit.setId("quiz-time-unit");
        unit.setItems(people.units());
        unit.setItemLabelGenerator(Unit::name);
        person.setId("quiz-time-person");
        person.setHelperText(getTranslation("quiz.time.person-help"));
        person.setItemLabelGenerator(PersonRow::name);
        person.setEnabled(false);
        unit.addValueChangeListener(chosen -> {
            var within = unit.getValue();
            person.clear();
            person.setEnabled(within != null);
            if (within != null) {
                person.setItems(query ->
                        people.members(
                                within.id(),
                                query.getFilter().orElse(""),
                                query.getOffset(),
                                query.getLimit()));
            }
        });
    }

    private void give() {
        said.removeAll();
        var within = unit.getValue();
        try {
            if (within == null) {
                throw new IllegalArgumentException("For whom?");
            }
            var one = person.getValue();
            int longer =
                    times.give(
                            plan,
                            new ExtraTime(
                                    one == null ? null : one.id(),
                                    one == null ? within.id() : null,
                                    Duration.ofMinutes(
                                            Objects.requireNonNullElse(minutes.getValue(), 0)),
                                    closing(),
                                    reason.getValue()));
            said.add(
                    new Notice(
                            State.DONE, getTranslation("quiz.time.given", Numbers.count(longer))));
            show(0);
        } catch (IllegalArgumentException | QuizNotReady incomplete) {
            said.add(new Notice(State.OVERDUE, getTranslation("quiz.time.incomplete")));
        }
    }

    private @Nullable Instant closing() {
        var chosen = closes.getValue();
        return chosen == null ? null : Vietnam.instant(chosen);
    }

    private void show(int page) {
        list.removeAll();
        var lines = new RowList();
        times.list(plan, page * PAGE, PAGE).forEach(row -> lines.add(line(row)));
        list.add(lines);
        pager.show(page, times.count(plan));
    }

    private Row line(ExtraRow row) {
        var whom = Optional.ofNullable(row.person()).or(() -> Optional.ofNullable(row.unit()));
        var closing = row.closesAt();
        var what =
                getTranslation("quiz.time.row", row.more().toMinutes())
                        + (closing == null
                                ? ""
                                : ", "
                                        + getTranslation(
                                                "quiz.time.until", Vietnam.minute(closing)));
        return new Row(
                new Tile("timer"),
                whom.orElse("") + ": " + what,
                row.reason() + " · " + Vietnam.minute(row.givenAt()));
    }
}
