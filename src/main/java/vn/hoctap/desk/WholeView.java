package vn.hoctap.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import vn.hoctap.originality.Cases;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Duties;
import vn.hoctap.shared.ui.Figure;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.PlanRow;
import vn.hoctap.study.StudyPlans;
import vn.hoctap.study.UnitProgress;

/** The first page of those who answer for the whole: what stands where, and who needs a push. */
@Route(WholeView.PATH)
@PermitAll
class WholeView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "whole";
    private static final int MOST_PLANS = 50;

    private final StudyPlans plans;
    private final Cases cases;
    private final AccessPolicy policy;
    private final ObjectProvider<Duties> duties;
    private final Clock clock;

    WholeView(
            StudyPlans plans,
            Cases cases,
            AccessPolicy policy,
            ObjectProvider<Duties> duties,
            Clock clock) {
        this.plans = plans;
        this.cases = cases;
        this.policy = policy;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var today = Vietnam.today(clock);
        var day = getTranslation("home.day." + today.getDayOfWeek().getValue());
        add(new PageHead(day + ", " + Vietnam.date(today), getPageTitle()));
        // drafts first, then the newest: only what is published has figures
        var published =
                plans.list(0, MOST_PLANS).stream()
                        .filter(plan -> plan.published() != null)
                        .toList();
        add(new WaitingList(WaitingList.of(duties, this)));
        if (published.isEmpty()) {
            add(
                    new Card(
                            new Blank(
                                    "calendar-dots",
                                    getTranslation("home.whole.blank.title"),
                                    getTranslation("home.whole.blank.reason"))));
            return;
        }
        var figures = new Div();
        figures.addClassName("figures");
        figures.setId("whole-figures");
        var table = new Div();
        var choice = new PlanChoice("whole-plan", published, plan -> show(plan, figures, table));
        var card = new Card(choice, table);
        card.addClassName("card-on-desk");
        add(figures, card);
    }

    private void show(PlanRow plan, Div figures, Div table) {
        var progress = plans.progress(plan.id());
        figures.removeAll();
        figures.add(finished(plan), late(progress));
        openCases().ifPresent(figures::add);
        table.removeAll();
        table.add(new ProgressTable(progress));
    }

    private Figure finished(PlanRow plan) {
        double share = plan.persons() == 0 ? 0 : (double) plan.finished() / plan.persons();
        var detail =
                new Span(
                        getTranslation(
                                "home.whole.finished.of",
                                Numbers.percent(share),
                                Numbers.count(plan.persons())));
        detail.addClassName("muted");
        return new Figure(
                "study-plans/" + plan.id().value(),
                getTranslation("home.whole.finished", plan.number()),
                Numbers.count(plan.finished()),
                detail);
    }

    private Figure late(List<UnitProgress> progress) {
        long people = progress.stream().mapToLong(ProgressTable::overdue).sum();
        long units = progress.stream().filter(unit -> ProgressTable.overdue(unit) > 0).count();
        var detail = new Span(getTranslation("home.whole.late.people", Numbers.count(people)));
        var state = people > 0 ? State.OVERDUE : State.DONE;
        detail.getElement().setAttribute("data-state", state.attribute());
        detail.addClassName("in-state");
        return new Figure(PATH, getTranslation("home.whole.late"), Numbers.count(units), detail);
    }

    private Optional<Figure> openCases() {
        if (!policy.allows("originality.list-all", Optional.empty())) {
            return Optional.empty();
        }
        var detail = new Span(getTranslation("home.whole.cases.detail"));
        detail.addClassName("muted");
        return Optional.of(
                new Figure(
                        CaseDuties.PATH,
                        getTranslation("home.whole.cases"),
                        Numbers.count(cases.countOpen()),
                        detail));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.whole");
    }
}
