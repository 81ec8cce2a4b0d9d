package vn.hoctap.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Duties;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.study.PlanRow;
import vn.hoctap.study.UnitPaths;

/** The first page of those who answer for a unit: what waits for them, and who is how far. */
@Route(UnitView.PATH + "/:unit?")
@PermitAll
class UnitView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "unit";

    private final UnitsOfCaller units;
    private final UnitPaths paths;
    private final Reminding reminding;
    private final ObjectProvider<Duties> duties;

    UnitView(
            UnitsOfCaller units,
            UnitPaths paths,
            Reminding reminding,
            ObjectProvider<Duties> duties) {
        this.units = units;
        this.paths = paths;
        this.reminding = reminding;
        this.duties = duties;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("unit").map(UnitView::parsed);
        var own = units.answeredFor();
        var unit = asked.or(() -> own.stream().map(UnitsOfCaller.Own::unit).findFirst());
        removeAll();
        if (unit.isEmpty()) {
            add(
                    new PageHead("", getPageTitle()),
                    blank("home.unit.none.title", "home.unit.none.reason"));
            return;
        }
        draw(unit.get(), own);
    }

    private static UnitId parsed(String text) {
        try {
            return new UnitId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No unit " + text);
        }
    }

    private void draw(UnitId unit, List<UnitsOfCaller.Own> own) {
        // asked first: it refuses whoever may not see this unit
        var plans = paths.plans(unit);
        boolean mine = own.stream().anyMatch(it -> it.unit().equals(unit));
        var about = units.about(unit);
        if (mine) {
            var waiting = WaitingList.of(duties, this);
            var title =
                    waiting.isEmpty()
                            ? getTranslation("home.unit.nothing")
                            : getTranslation("home.unit.waiting", waiting.size());
            add(new PageHead(kicker(about), title));
            if (own.size() > 1) {
                add(choice(unit, own));
            }
            add(new WaitingList(waiting));
        } else {
            add(new PageHead(getPageTitle(), about.name()));
        }
        add(
                plans.isEmpty()
                        ? blank("home.unit.blank.title", "home.unit.blank.reason")
                        : table(unit, plans));
    }

    private String kicker(UnitsOfCaller.About about) {
        return about.members()
                .map(members ->
                        getTranslation("home.unit.kicker", about.name(), about.cells(), members))
                .orElse(about.name());
    }

    private Select<UnitsOfCaller.Own> choice(UnitId unit, List<UnitsOfCaller.Own> own) {
        var choice = new Select<UnitsOfCaller.Own>();
        choice.setId("unit-choice");
        choice.setLabel(getTranslation("home.unit.choice"));
        choice.setItems(own);
        choice.setItemLabelGenerator(UnitsOfCaller.Own::name);
        own.stream().filter(it -> it.unit().equals(unit)).findFirst().ifPresent(choice::setValue);
        choice.addValueChangeListener(chosen ->
                getUI().ifPresent(
                                ui -> ui.navigate(PATH + "/" + chosen.getValue().unit().value())));
        return choice;
    }

    private Card blank(String title, String reason) {
        return new Card(new Blank("users-three", getTranslation(title), getTranslation(reason)));
    }

    private Card table(UnitId unit, List<PlanRow> plans) {
        var place = new Div();
        var choice =
                new PlanChoice(
                        "unit-plan",
                        plans,
                        plan -> {
                            place.removeAll();
                            place.add(reminding.table(unit, plan.id()));
                        });
        var card = new Card(choice, place);
        card.addClassName("card-on-desk");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.unit");
    }

    /** The page of a unit for those above it. */
    static String of(UnitId unit) {
        return PATH + "/" + Optional.of(unit.value()).map(UUID::toString).orElseThrow();
    }
}
