package vn.hoctap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.ui.Chip;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.SearchField;
import vn.hoctap.shared.ui.Spreadsheet;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.UnitFilter;
import vn.hoctap.study.UnitLook;
import vn.hoctap.study.UnitPaths;
import vn.hoctap.study.UnitRow;
import vn.hoctap.study.UnitSort;

/** Members x steps of one plan in one unit. */
class UnitTable extends Div {

    private static final int PAGE = 25;

    private final UnitPaths paths;
    private final UnitId unit;
    private final StudyPlanId plan;
    private final UnitRowWriter writer;
    private final Map<UnitFilter, Chip> chips = new EnumMap<>(UnitFilter.class);
    private final Map<UnitFilter, Integer> counts;
    private final SearchField search;
    private final Select<UnitSort> sort = new Select<>();
    private final Pager pager = new Pager("study-unit-pager", PAGE, this::show);
    private final Div rows = new Div();
    private UnitFilter filter = UnitFilter.ALL;

    UnitTable(
            UnitPaths paths,
            UnitId unit,
            StudyPlanId plan,
            LocalDate today,
            Function<UnitRow, Optional<Component>> action,
            Component... tools) {
        search =
                new SearchField(
                                "study-unit-search",
                                getTranslation("study.unit.search"),
                                typed -> show(0))
                        .quiet();
        this.paths = paths;
        this.unit = unit;
        this.plan = plan;
        this.writer = new UnitRowWriter(this, today, action);
        this.counts = paths.counts(unit, plan);
        addClassNames("stack", "g3", "unit-table");
        setId("study-unit-table");
        rows.setId("study-unit-rows");
        add(tools(tools), filters(), rows, pager);
        show(0);
    }

    private Component tools(Component... more) {
        var export =
                new Spreadsheet(
                        "study-unit-export",
                        getTranslation("study.unit.export"),
                        "tien-do.xlsx",
                        () -> paths.export(unit, plan, look(), writer.headings(), writer::words));
        var row = new Div(export);
        row.add(more);
        row.addClassNames("row", "wrap", "table-tools");
        return row;
    }

    /** Something about the members changed. */
    void again() {
        show(0);
    }

    private UnitLook look() {
        return new UnitLook(filter, search.getValue(), sort.getValue());
    }

    private Select<UnitSort> sorting() {
        sort.setId("study-unit-sort");
        sort.setAriaLabel(getTranslation("study.unit.sort"));
        sort.setItems(UnitSort.values());
        sort.setItemLabelGenerator(
                one -> getTranslation("study.unit.sort." + one.name().toLowerCase(Locale.ROOT)));
        sort.setValue(UnitSort.NAME);
        sort.addValueChangeListener(chosen -> show(0));
        return sort;
    }

    private Component filters() {
        var row = new Div();
        row.addClassNames("chips", "grow");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", getTranslation("study.unit.filters"));
        addChip(row, UnitFilter.ALL, new Chip(chipText(UnitFilter.ALL)));
        addChip(row, UnitFilter.OVERDUE, new Chip(State.OVERDUE, chipText(UnitFilter.OVERDUE)));
        addChip(row, UnitFilter.RETURNED, new Chip(State.RETURNED, chipText(UnitFilter.RETURNED)));
        addChip(row, UnitFilter.UNFINISHED, new Chip(chipText(UnitFilter.UNFINISHED)));
        addChip(row, UnitFilter.NOT_HANDED_IN, new Chip(chipText(UnitFilter.NOT_HANDED_IN)));
        var looking = new Div(search, sorting());
        looking.addClassNames("row", "wrap");
        var both = new Div(row, looking);
        both.addClassNames("row", "wrap", "between");
        return both;
    }

    private void addChip(Div row, UnitFilter which, Chip chip) {
        chip.setId("study-unit-filter-" + name(which));
        chip.setPressed(which == filter);
        chip.addClickListener(click -> choose(which));
        chips.put(which, chip);
        row.add(chip);
    }

    private void choose(UnitFilter which) {
        filter = which;
        chips.forEach((other, chip) -> chip.setPressed(other == which));
        show(0);
    }

    private String chipText(UnitFilter which) {
        return getTranslation(
                "study.unit.filter." + name(which), Numbers.count(counts.getOrDefault(which, 0)));
    }

    private static String name(UnitFilter which) {
        return which.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void show(int page) {
        var typed = search.getValue();
        // one more than shown tells whether there is another page of what was searched for
        var found = paths.table(unit, plan, look(), page * PAGE, PAGE + 1);
        rows.removeAll();
        rows.add(content(found.stream().limit(PAGE).toList()));
        int before = page * PAGE;
        long all = typed.isBlank() ? counts.getOrDefault(filter, 0) : before + found.size();
        pager.show(page, all);
    }

    private Component[] content(List<UnitRow> found) {
        if (found.isEmpty()) {
            var nobody = new Div(getTranslation("study.unit.nobody"));
            nobody.addClassNames("muted", "small");
            nobody.getElement().setAttribute("role", "status");
            return new Component[] {nobody};
        }
        return new Component[] {writer.table(found), writer.cards(found)};
    }
}
