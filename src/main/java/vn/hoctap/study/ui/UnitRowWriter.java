package vn.hoctap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.hoctap.shared.ui.Deadline;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StepMark;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;
import vn.hoctap.study.UnitRow;

/** Writes members with their five marks: as lines of a table and as cards. */
final class UnitRowWriter {

    private final Component page;
    private final LocalDate today;
    private final Function<UnitRow, Optional<Component>> action;

    UnitRowWriter(Component page, LocalDate today, Function<UnitRow, Optional<Component>> action) {
        this.page = page;
        this.today = today;
        this.action = action;
    }

    /** Of the spreadsheet: the table's columns in words. */
    List<String> headings() {
        var keys = new ArrayList<String>();
        keys.add("study.unit.name");
        keys.add("study.unit.cell");
        Arrays.stream(Step.values()).map(StudyWords::stepKey).forEach(keys::add);
        keys.add("study.unit.waiting");
        return keys.stream().map(page::getTranslation).toList();
    }

    /** A member's line of the spreadsheet. */
    List<String> words(UnitRow member) {
        var words = new ArrayList<String>();
        words.add(member.name());
        words.add(member.cell());
        StudyWords.states(member.steps()).stream()
                .map(state -> page.getTranslation(state.textKey()))
                .forEach(words::add);
        words.add(member.next().map(this::words).orElseGet(() -> done(member)));
        return words;
    }

    Component table(List<UnitRow> members) {
        var table = new NativeTable();
        table.addClassName("table");
        var head = new NativeTableRow();
        head.add(header("study.unit.name", ""), header("study.unit.cell", ""));
        Arrays.stream(Step.values())
                .forEach(step -> head.add(header(StudyWords.stepKey(step), "c")));
        head.add(header("study.unit.waiting", ""), header("study.unit.action", "r"));
        table.getHead().add(head);
        members.forEach(member -> table.getBody().add(line(member)));
        var scroll = new Div(table);
        scroll.addClassNames("on-desk", "table-scroll");
        return scroll;
    }

    private NativeTableHeaderCell header(String key, String className) {
        var words = new Span(page.getTranslation(key));
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        if (key.equals("study.unit.action")) {
            words.addClassName("for-listeners");
        }
        cell.add(words);
        if (!className.isEmpty()) {
            cell.addClassName(className);
        }
        return cell;
    }

    private NativeTableRow line(UnitRow member) {
        var line = new NativeTableRow();
        var name = new NativeTableCell();
        name.getElement().appendChild(new Element("b").setText(member.name()));
        var cell = new NativeTableCell(member.cell());
        cell.addClassName("muted");
        line.add(name, cell);
        for (var mark : marks(member)) {
            var place = new NativeTableCell(mark);
            place.addClassName("c");
            line.add(place);
        }
        var last = new NativeTableCell();
        last.addClassName("r");
        action.apply(member).ifPresent(last::add);
        line.add(new NativeTableCell(waiting(member)), last);
        return line;
    }

    Component cards(List<UnitRow> members) {
        var cards = new Div();
        cards.addClassNames("on-phone", "stack", "g3");
        members.forEach(member -> cards.add(card(member)));
        return cards;
    }

    private Component card(UnitRow member) {
        var who = new Div();
        who.addClassName("grow");
        who.getElement().appendChild(new Element("b").setText(member.name()));
        var cell = new Div(member.cell());
        cell.addClassNames("small", "muted");
        who.add(cell);
        var top = new Div(who);
        top.addClassNames("row", "between");
        action.apply(member).ifPresent(top::add);
        var marks = new Div(marks(member).toArray(Component[]::new));
        marks.addClassNames("row", "g2");
        var bottom = new Div(marks, waiting(member));
        bottom.addClassNames("row", "between", "wrap");
        var card = new Article(top, bottom);
        card.addClassNames("card", "member-card", "stack", "g3");
        return card;
    }

    private static List<StepMark> marks(UnitRow member) {
        var states = StudyWords.states(member.steps());
        return IntStream.range(0, states.size())
                .mapToObj(step -> new StepMark(step, states.get(step)))
                .toList();
    }

    /** "viết lại, còn 5 ngày"; the day where somebody is waited for, else that he is done. */
    private Span waiting(UnitRow member) {
        var words = new Span(member.next().map(this::words).orElse(done(member)));
        words.addClassNames("small", "waiting");
        member.next()
                .map(PathStep::state)
                .filter(state -> state == StepState.OVERDUE || state == StepState.RETURNED)
                .ifPresent(state ->
                        words.getElement().setAttribute("data-state", State.of(state).attribute()));
        return words;
    }

    private String words(PathStep next) {
        var due = next.due();
        var day = due == null ? "" : Deadline.words(page, due, today);
        return next.state() == StepState.RETURNED
                ? page.getTranslation("study.unit.again", day)
                : day;
    }

    private String done(UnitRow member) {
        boolean result =
                member.steps().stream()
                        .noneMatch(step ->
                                step.step() == Step.RESULT && step.state() != StepState.DONE);
        return page.getTranslation(result ? "study.unit.done" : "study.unit.in-grading");
    }
}
