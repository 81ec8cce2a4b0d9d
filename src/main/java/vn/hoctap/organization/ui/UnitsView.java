package vn.hoctap.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
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
    private boolean mayClose;

    UnitsView(Units units, AccessPolicy policy, Clock clock) {
        this.units = units;
        this.policy = policy;
        this.clock = clock;
        day = new DayField(getTranslation("organization.units.day"));
        day.setId("organization-day");
        day.setMaxWidth("16rem");
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
        mayClose =
                units.root()
                        .filter(root -> policy.allows("organization.close", Optional.of(root)))
                        .isPresent();
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
        var lines = new RowList();
        below.getOrDefault(root.id(), List.of()).forEach(base -> add(lines, base, below));
        tree.add(new Card(root.name(), lines));
    }

    /** A row, and below it the rows of what belongs to it, hidden until asked for. */
    private void add(RowList lines, Unit unit, Map<UnitId, List<Unit>> below) {
        var under = below.getOrDefault(unit.id(), List.of());
        var picture = new Tile(under.isEmpty() ? "users-three" : "tree-structure");
        if (under.isEmpty()) {
            lines.add(new Row(picture, unit.name(), about(unit), close(unit)));
            return;
        }
        var nested = new RowList();
        under.forEach(child -> add(nested, child, below));
        var item = new ListItem(nested);
        item.setId("organization-below-" + unit.id().value());
        lines.add(
                new Row(
                        picture,
                        unit.name(),
                        about(unit),
                        unfold(unit, under.size(), item),
                        close(unit)));
        lines.add(item);
    }

    private Component close(Unit unit) {
        if (!mayClose) {
            return new Span();
        }
        var button = new NativeButton();
        button.setId("organization-close-" + unit.id().value());
        button.addClassNames("button", "quiet", "icon-only");
        button.add(new Icon("archive"));
        var words = getTranslation("organization.units.close.of", unit.name());
        button.getElement().setAttribute("aria-label", words).setAttribute("title", words);
        button.addClickListener(click -> new CloseDialog(units, unit, asOf(), this::draw).open());
        return button;
    }

    private NativeButton unfold(Unit unit, int count, ListItem below) {
        var words = getTranslation("organization.units.cells", Numbers.count(count));
        var button = new NativeButton();
        button.setId("organization-unfold-" + unit.id().value());
        button.addClassName("button");
        button.add(new Span(words), new Icon("caret-down"));
        button.getElement().setAttribute("aria-label", unit.name() + ": " + words);
        button.addClickListener(click -> show(button, below, !below.isVisible()));
        show(button, below, false);
        return button;
    }

    private static void show(NativeButton button, ListItem below, boolean shown) {
        below.setVisible(shown);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(shown));
    }

    private String about(Unit unit) {
        var words = new ArrayList<String>();
        words.add(getTranslation(UnitTexts.kind(unit.kind())));
        var sector = unit.sector();
        if (sector != null) {
            words.add(getTranslation(UnitTexts.sector(sector)));
        }
        return String.join(" · ", words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organization.units.title");
    }
}
