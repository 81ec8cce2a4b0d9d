package vn.hoctap.roster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.MemberState;
import vn.hoctap.roster.NotACell;
import vn.hoctap.roster.NotAMember;
import vn.hoctap.roster.PersonFile;
import vn.hoctap.roster.Persons;
import vn.hoctap.roster.Post;
import vn.hoctap.roster.PostHeldAlready;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.DayField;

/** The dialogs by which something about a person is changed from a day on. */
@org.springframework.stereotype.Component
class PersonChanges {

    private static final Set<UnitKind> CELLS = EnumSet.of(UnitKind.CELL, UnitKind.BASE_CELL);

    private final Persons persons;
    private final Units units;
    private final Clock clock;

    PersonChanges(Persons persons, Units units, Clock clock) {
        this.persons = persons;
        this.units = units;
        this.clock = clock;
    }

    AskDialog move(PersonFile file, Runnable done) {
        var to = unit("cell", unit -> CELLS.contains(unit.kind()));
        var from = day("from");
        return dialog(
                "move",
                (dialog, day) -> {
                    if (lacks(dialog, to.isEmpty())) {
                        return false;
                    }
                    persons.move(file.id(), to.getValue().id(), day);
                    return true;
                },
                from,
                done,
                to);
    }

    AskDialog state(PersonFile file, Runnable done) {
        var state = new Select<MemberState>();
        state.setId("roster-person-new-state");
        state.setLabel(text("roster.person.new-state"));
        state.setItems(MemberState.values());
        state.setItemLabelGenerator(one -> RosterTexts.of(ui(), one));
        state.setValue(file.memberships().getFirst().state());
        return dialog(
                "state",
                (dialog, day) -> {
                    persons.changeState(file.id(), state.getValue(), day);
                    return true;
                },
                day("from"),
                done,
                state);
    }

    AskDialog appoint(PersonFile file, Runnable done) {
        var unit = unit("unit", any -> true);
        var post = new Select<Post>();
        post.setId("roster-person-post");
        post.setLabel(text("roster.person.post"));
        post.setItems(Post.values());
        post.setItemLabelGenerator(one -> RosterTexts.of(ui(), one));
        post.addValueChangeListener(chosen ->
                usual(chosen.getValue(), file)
                        .flatMap(id -> units.find(id, Vietnam.today(clock)))
                        .ifPresent(unit::setValue));
        return dialog(
                "appoint",
                (dialog, day) -> {
                    if (lacks(dialog, post.isEmpty() || unit.isEmpty())) {
                        return false;
                    }
                    persons.appoint(file.id(), post.getValue(), unit.getValue().id(), day);
                    return true;
                },
                day("from"),
                done,
                post,
                unit);
    }

    /** The unit in which somebody of a cell usually holds a post. */
    private Optional<UnitId> usual(Post post, PersonFile file) {
        var now = file.memberships().stream().findFirst();
        return switch (post) {
            case BLOC_COMMITTEE_MEMBER -> units.root();
            case CELL_SECRETARY -> now.map(PersonFile.Membership::cell);
            case UNIT_SECRETARY, UNIT_DEPUTY_SECRETARY, HEAD_OF_AGENCY, DEPUTY_HEAD_OF_AGENCY ->
                    now.map(PersonFile.Membership::base);
        };
    }

    AskDialog endPost(PersonFile file, PersonFile.Held held, Runnable done) {
        return dialog(
                "end-post",
                (dialog, day) -> {
                    persons.endPost(file.id(), held.post(), held.unit(), day);
                    return true;
                },
                day("end-from"),
                done);
    }

    AskDialog end(PersonFile file, Runnable done) {
        return dialog(
                        "end",
                        (dialog, day) -> {
                            persons.endMembership(file.id(), day);
                            return true;
                        },
                        day("end-from"),
                        done)
                .saying(text("roster.person.end.what"));
    }

    AskDialog correct(PersonFile file, Runnable done) {
        var name = new TextField(text("roster.person.name"));
        name.setId("roster-person-name");
        name.setMaxLength(120);
        name.setValue(file.name());
        var email = new TextField(text("roster.person.email"));
        email.setId("roster-person-email");
        email.setMaxLength(200);
        email.setValue(Optional.ofNullable(file.email()).orElse(""));
        var dialog = new AskDialog[1];
        dialog[0] =
                new AskDialog(
                        "roster-person-correct-dialog",
                        text("roster.person.correct"),
                        text("roster.person.save"),
                        () -> {
                            if (lacks(dialog[0], name.getValue().isBlank())) {
                                return false;
                            }
                            var mail = email.getValue().strip();
                            persons.correct(
                                    file.id(), name.getValue(), mail.isEmpty() ? null : mail);
                            done.run();
                            return true;
                        });
        return dialog[0].asking(name, email);
    }

    private AskDialog dialog(
            String part,
            BiFunction<AskDialog, LocalDate, Boolean> act,
            DayField day,
            Runnable done,
            com.vaadin.flow.component.Component... fields) {
        var dialog = new AskDialog[1];
        dialog[0] =
                new AskDialog(
                        "roster-person-" + part + "-dialog",
                        text("roster.person." + part),
                        text("roster.person.save"),
                        () -> {
                            if (lacks(dialog[0], day.isEmpty())) {
                                return false;
                            }
                            boolean well = attempt(dialog[0], act, day.getValue());
                            if (well) {
                                done.run();
                            }
                            return well;
                        });
        return dialog[0].asking(fields).asking(day);
    }

    private boolean attempt(
            AskDialog dialog, BiFunction<AskDialog, LocalDate, Boolean> act, LocalDate day) {
        try {
            return act.apply(dialog, day);
        } catch (NotACell refused) {
            dialog.tell(text("roster.person.no-cell"));
        } catch (NotAMember refused) {
            dialog.tell(text("roster.person.later"));
        } catch (PostHeldAlready refused) {
            dialog.tell(text("roster.person.held"));
        }
        return false;
    }

    private boolean lacks(AskDialog dialog, boolean lacking) {
        if (lacking) {
            dialog.tell(text("roster.person.lacking"));
        }
        return lacking;
    }

    private ComboBox<Unit> unit(String part, Predicate<Unit> which) {
        var all = units.lasting(Vietnam.today(clock));
        Map<UnitId, String> names =
                all.stream().collect(Collectors.toMap(Unit::id, Unit::name, (a, b) -> a));
        List<Unit> offered = all.stream().filter(which).toList();
        var box = new ComboBox<Unit>(text("roster.person." + part));
        box.setId("roster-person-" + part);
        box.setItems(offered);
        box.setItemLabelGenerator(unit -> label(unit, names));
        return box;
    }

    /** "Chi bộ 1 · Đảng bộ Sở Mẫu": many cells are called alike. */
    private static String label(Unit unit, Map<UnitId, String> names) {
        var base = unit.base();
        return base == null || base.equals(unit.id())
                ? unit.name()
                : unit.name() + " · " + names.getOrDefault(base, "");
    }

    private DayField day(String part) {
        var field = new DayField(text("roster.person." + part));
        field.setId("roster-person-" + part);
        field.setValue(Vietnam.today(clock));
        return field;
    }

    private static UI ui() {
        return UI.getCurrentOrThrow();
    }

    private static String text(String key) {
        return ui().getTranslation(key);
    }
}
