package vn.hoctap.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.organization.Unit;
import vn.hoctap.roster.PersonRow;
import vn.hoctap.roster.Persons;
import vn.hoctap.roster.UnitsInReach;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Avatar;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.DayField;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.SearchField;
import vn.hoctap.shared.ui.Spreadsheet;

/** The people of a unit: looked for, turned page by page, taken out as a spreadsheet. */
@Route(PersonsView.PATH)
@PermitAll
class PersonsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "roster/persons";
    static final String LIST = "roster.list";
    private static final int PAGE = 25;

    private final Persons persons;
    private final UnitsInReach reach;
    private final AccessPolicy policy;
    private final Clock clock;
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final SearchField search;
    private final Div list = new Div();
    private final DayField day;
    private final Pager pager = new Pager("roster-pager", PAGE, this::show);
    private final PageHead head;

    PersonsView(Persons persons, UnitsInReach reach, AccessPolicy policy, Clock clock) {
        this.persons = persons;
        this.reach = reach;
        this.policy = policy;
        this.clock = clock;
        day = new DayField(getTranslation("roster.day"));
        search =
                new SearchField("roster-search", getTranslation("roster.search"), typed -> show(0));
        head = new PageHead("", getPageTitle(), tools());
        list.setId("roster-list");
        list.addClassNames("stack", "g4");
        add(head, filters(), list, pager);
    }

    private Component[] tools() {
        var tools = new ArrayList<Component>();
        tools.add(
                new Spreadsheet(
                        "roster-export",
                        getTranslation("roster.export"),
                        "dang-vien.xlsx",
                        this::export));
        if (policy.allows("roster.import", Optional.empty())) {
            var in =
                    new LinkButton(
                            ImportView.PATH, "upload-simple", getTranslation("roster.import"));
            in.setId("roster-import");
            tools.add(in);
        }
        return tools.toArray(Component[]::new);
    }

    private Component filters() {
        unit.setId("roster-unit");
        unit.setItemLabelGenerator(Unit::name);
        unit.setWidth("min(100%, 26rem)");
        unit.addValueChangeListener(chosen -> show(0));
        day.setId("roster-as-of");
        day.setValue(Vietnam.today(clock));
        day.setWidth("min(100%, 12rem)");
        day.addValueChangeListener(chosen -> show(0));
        unit.setLabel(getTranslation("roster.unit"));
        var row = new Div(unit, search, day);
        row.addClassNames("row", "wrap", "fields");
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var units = reach.all(LIST);
        if (units.isEmpty()) {
            throw new AccessDeniedException("No unit whose people he may see");
        }
        unit.setItems(units);
        unit.setVisible(units.size() > 1);
        unit.setValue(units.getFirst());
    }

    private void show(int page) {
        var shown = unit.getValue();
        if (shown == null) {
            return;
        }
        long all = persons.countMembers(shown.id(), asOf(), search.getValue());
        var rows = persons.members(shown.id(), asOf(), search.getValue(), page * PAGE, PAGE);
        head.set(getTranslation("roster.of", shown.name(), Numbers.count(all)), getPageTitle());
        list.removeAll();
        list.add(rows.isEmpty() ? nobody() : new Card(lines(rows)));
        pager.show(page, all);
    }

    private Component nobody() {
        return search.isEmpty()
                ? new Blank(
                        "users", getTranslation("roster.none"), getTranslation("roster.none.why"))
                : new Blank(
                        "magnifying-glass",
                        getTranslation("roster.not-found"),
                        getTranslation("roster.not-found.why"));
    }

    private RowList lines(List<PersonRow> rows) {
        var lines = new RowList();
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private Row line(PersonRow row) {
        var open =
                new LinkButton(
                        PersonView.PATH + "/" + row.id().value(), getTranslation("roster.open"));
        open.setId("roster-open-" + row.id().value());
        open.getElement()
                .setAttribute("aria-label", getTranslation("roster.open") + ": " + row.name());
        return new Row(new Avatar(row.name()), row.name(), about(row), open);
    }

    private String about(PersonRow row) {
        var words = new ArrayList<String>();
        row.posts().forEach(post -> words.add(RosterTexts.of(this, post)));
        words.add(row.cell());
        if (!row.inBaseItself() && !row.base().equals(unit.getValue().name())) {
            words.add(row.base());
        }
        words.add(RosterTexts.of(this, row.state()));
        return String.join(" · ", words);
    }

    private byte[] export() {
        return persons.export(unit.getValue().id(), asOf(), search.getValue());
    }

    private LocalDate asOf() {
        return Optional.ofNullable(day.getValue()).orElse(Vietnam.today(clock));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.title");
    }
}
