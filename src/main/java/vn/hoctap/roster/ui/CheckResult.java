package vn.hoctap.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoctap.roster.ImportReport;
import vn.hoctap.roster.RosterColumn;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/** What a roster file would change: counts first, then lists to unfold. */
class CheckResult extends Div {

    private static final int SHOWN = 100;

    CheckResult(ImportReport report) {
        addClassNames("stack", "g4");
        setId("roster-result");
        add(counts(report));
        unfold("faults", report.faults(), true, fault -> RosterTexts.line(this, fault));
        unfold(
                "units",
                report.newUnits(),
                false,
                unit ->
                        getTranslation(
                                "roster.result.unit",
                                getTranslation("organization.kind." + kind(unit)),
                                unit.name()));
        unfold(
                "new",
                report.newPersons(),
                false,
                line -> getTranslation("roster.result.line", count(line.row()), line.name()));
        unfold("changed", report.changed(), false, this::changed);
        unfold("missing", report.missing(), false, name -> name);
        unfold("ignored", report.ignored(), false, heading -> heading);
    }

    private Component counts(ImportReport report) {
        var row = new Div();
        row.addClassNames("row", "wrap");
        row.setId("roster-counts");
        row.getElement().setAttribute("role", "status");
        if (report.faultyRows() > 0) {
            row.add(badge(State.OVERDUE, "faults", report.faultyRows()));
        }
        row.add(badge(State.TODO, "new", report.newPersons().size()));
        row.add(badge(State.DOING, "changed", report.changed().size()));
        row.add(badge(State.DONE, "unchanged", report.unchanged()));
        if (!report.missing().isEmpty()) {
            row.add(badge(State.RETURNED, "missing", report.missing().size()));
        }
        return row;
    }

    private StateBadge badge(State state, String name, long count) {
        var badge = new StateBadge(state, getTranslation("roster.result." + name, count(count)));
        badge.setId("roster-count-" + name);
        return badge;
    }

    private String changed(ImportReport.Change change) {
        return getTranslation(
                "roster.result.change",
                count(change.row()),
                change.name(),
                change.columns().stream()
                        .sorted()
                        .map(RosterColumn::heading)
                        .collect(Collectors.joining(", ")));
    }

    private <T> void unfold(String name, List<T> all, boolean open, Function<T, String> words) {
        if (all.isEmpty()) {
            return;
        }
        var lines = new UnorderedList();
        lines.addClassNames("stack", "g1", "small");
        all.stream().limit(SHOWN).forEach(one -> lines.add(new ListItem(words.apply(one))));
        if (all.size() > SHOWN) {
            lines.add(
                    new ListItem(getTranslation("roster.result.more", count(all.size() - SHOWN))));
        }
        var details =
                new Details(getTranslation("roster.result." + name + ".list", count(all.size())));
        details.setId("roster-list-" + name);
        details.add(lines);
        details.setOpened(open);
        add(details);
    }

    private static String kind(ImportReport.FoundUnit unit) {
        return unit.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String count(long number) {
        return Numbers.count(number);
    }
}
