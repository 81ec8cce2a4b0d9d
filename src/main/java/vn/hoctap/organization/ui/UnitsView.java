package vn.hoctap.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.DayField;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.Tile;

/** The tree of units as of a day: base organizations by name, their cells to unfold. */
@Route(UnitsView.PATH)
@PermitAll
class UnitsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "organization/units";

    private final Units units;
    private final AccessPolicy policy;
    private final Clock clock;
    private final DayField day;
    private final Div tree = new Div();
    private final PageHead head;

    UnitsView(Units units, AccessPolicy policy, Clock clock) {
        this.units = units;
        this.policy = policy;
        this.clock = clock;
        day = new DayField(getTranslation("organization.units.day"));
        day.setId("organization-day");
        day.setValue(Vietnam.today(clock));
        day.addValueChangeListener(chosen -> draw());
        tree.setId("organization-tree");
        tree.addClassNames("stack", "g4");
        head = new PageHead("", getPageTitle(), tools());
        add(head, day, tree);
    }

    private Component[] tools() {
        if (!policy.allows("organization.found", Optional.empty())) {
            return new Component[0];
        }
        var found =
                new Button(
                        getTranslation("organization.units.found"),
                        new Icon("plus"),
                        click -> new FoundDialog(units, asOf(), this::draw).open());
        found.setId("organization-found");
        return new Component[] {found};
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private LocalDate asOf() {
        return Optional.ofNullable(day.getValue()).orElse(Vietnam.today(clock));
    }

    private void draw() {
        tree.removeAll();
        var all = units.list(asOf());
        if (all.isEmpty()) {
            tree.add(
                    new Blank(
                            "tree-structure",
                            getTranslation("organization.units.none"),
                            getTranslation("organization.units.none.why")));
        }
        long bases = all.stream().filter(unit -> unit.kind().isBase()).count();
        long cells = all.stream().filter(unit -> unit.kind() == UnitKind.CELL).count();
        head.set(
                getTranslation(
                        "organization.units.count", Numbers.count(bases), Numbers.count(cells)),
                getPageTitle());
        var below =
                all.stream()
                        .filter(unit -> unit.parent() != null)
                        .collect(Collectors.groupingBy(unit -> parentOf(unit)));
        all.stream().filter(unit -> unit.parent() == null).forEach(root -> add(root, below));
    }

    private static UnitId parentOf(Unit unit) {
        var parent = unit.parent();
        return parent == null ? unit.id() : parent;
    }

    private void add(Unit root, Map<UnitId, List<Unit>> below) {
        var card = new Card(root.name());
        for (var base : below.getOrDefault(root.id(), List.of())) {
            card.add(entry(base, below));
        }
        tree.add(card);
    }

    private Component entry(Unit unit, Map<UnitId, List<Unit>> below) {
        var under = below.getOrDefault(unit.id(), List.of());
        if (under.isEmpty()) {
            return new RowList(new Row(new Tile("users-three"), unit.name(), about(unit, 0)));
        }
        var words = new Span(new Span(unit.name()), small(about(unit, under.size())));
        words.addClassNames("stack");
        var details = new Details(words);
        details.setId("organization-unit-" + unit.id().value());
        var lines = new Div();
        lines.addClassNames("stack", "g2");
        under.forEach(cell -> lines.add(entry(cell, below)));
        details.add(lines);
        return details;
    }

    private static Span small(String text) {
        var span = new Span(text);
        span.addClassNames("small", "muted");
        return span;
    }

    private String about(Unit unit, int cells) {
        var words = new ArrayList<String>();
        words.add(getTranslation(UnitTexts.kind(unit.kind())));
        var sector = unit.sector();
        if (sector != null) {
            words.add(getTranslation(UnitTexts.sector(sector)));
        }
        if (cells > 0) {
            words.add(getTranslation("organization.units.cells", Numbers.count(cells)));
        }
        return String.join(" · ", words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organization.units.title");
    }
}
