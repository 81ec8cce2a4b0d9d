package vn.hoctap.grading.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoctap.grading.Allocations;
import vn.hoctap.grading.HandAllocations;
import vn.hoctap.grading.Published;
import vn.hoctap.grading.ResultList;
import vn.hoctap.grading.ResultReports;
import vn.hoctap.grading.Results;
import vn.hoctap.grading.SharedOut;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.Chosen;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.StudyPlanId;

/**
 * The results of a unit or of the whole: how they are spread, who grades, the lines, and who has
 * not handed in; publishing, giving to graders and taking back.
 */
@Route("results/:plan/:unit?")
@StyleSheet("assets/grading.css")
@PermitAll
class ResultsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    /** What is shown below. */
    private enum Part {
        RESULTS,
        MISSING,
        GRADERS
    }

    private final Results results;
    private final ResultReports reports;
    private final Allocations allocations;
    private final HandAllocations byHand;
    private final AccessPolicy policy;
    private final Div told = new Div();
    private final Div spread = new Div();
    private final Div part = new Div();

    ResultsView(
            Results results,
            ResultReports reports,
            Allocations allocations,
            HandAllocations byHand,
            AccessPolicy policy) {
        this.results = results;
        this.reports = reports;
        this.allocations = allocations;
        this.byHand = byHand;
        this.policy = policy;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var plan =
                parameters
                        .get("plan")
                        .flatMap(Ids::parse)
                        .map(StudyPlanId::new)
                        .orElseThrow(NotFoundException::new);
        draw(find(plan, parameters.get("unit").flatMap(Ids::parse).map(UnitId::new)));
    }

    private ResultList find(StudyPlanId plan, Optional<UnitId> unit) {
        return results.lists().stream()
                .filter(one -> one.plan().equals(plan) && one.unitIfAny().equals(unit))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void draw(ResultList of) {
        var list = new ListReading(results, reports, allocations, policy, of);
        removeAll();
        told.removeAll();
        told.setId("grading-told");
        told.setVisible(false);
        var whose =
                of.unitIfAny().isEmpty() ? getTranslation("grading.results.all") : of.unitName();
        var tabs = tabs(of, list);
        setClassName("results-whole", of.unitIfAny().isEmpty());
        add(new PageHead(whose, of.title(), tools(list)), told, spread, new Div(tabs), part);
        spread(list);
        tabs.press(Part.RESULTS);
    }

    private void spread(ListReading list) {
        spread.removeAll();
        spread.add(new SpreadCard(list.spread()));
    }

    private Chosen<Part> tabs(ResultList of, ListReading list) {
        var tabs =
                new Chosen<Part>(
                                getTranslation("grading.results"), chosen -> show(chosen, of, list))
                        .with(
                                Part.RESULTS,
                                "grading-tab-results",
                                getTranslation("grading.tab.results", Numbers.count(of.all())))
                        .with(
                                Part.MISSING,
                                "grading-tab-missing",
                                getTranslation(
                                        "grading.tab.missing", Numbers.count(list.countMissing())));
        return list.allocates()
                ? tabs.with(
                        Part.GRADERS, "grading-tab-graders", getTranslation("grading.tab.graders"))
                : tabs;
    }

    private void show(Part chosen, ResultList of, ListReading list) {
        part.removeAll();
        part.add(
                switch (chosen) {
                    case RESULTS -> results(of, list);
                    case MISSING -> new MissingPanel(list);
                    case GRADERS -> new GradersCard(list, this::tell);
                });
    }

    private ResultPanel results(ResultList of, ListReading list) {
        var ways = new ResultWays(results, allocations, byHand, policy, this::tell);
        var panel = new ResultPanel(list, ways, () -> find(of.plan(), of.unitIfAny()).all());
        ways.onChange(() -> {
            panel.again();
            spread(list);
        });
        return panel;
    }

    private NativeButton[] tools(ListReading list) {
        var tools = new ArrayList<NativeButton>();
        if (list.publishesAll()) {
            tools.add(publish("publish-all", list::publishAll, list));
        }
        if (list.publishes()) {
            var key = list.publishesAll() ? "publish-key" : "publish";
            var button = publish(key, list::publish, list);
            button.addClassName("primary");
            tools.add(button);
        }
        return tools.toArray(NativeButton[]::new);
    }

    private NativeButton publish(String key, Supplier<Published> work, ListReading list) {
        var button = new NativeButton(getTranslation("grading.results." + key));
        button.setId("grading-" + key);
        button.addClassName("button");
        button.addClickListener(click -> ask(work, list));
        return button;
    }

    private void ask(Supplier<Published> work, ListReading list) {
        var dialog =
                new ConfirmDialog(
                        getTranslation("grading.results.ask"),
                        getTranslation("grading.results.ask.what"),
                        getTranslation("grading.results.publish"),
                        confirmed -> published(work.get(), list));
        dialog.setId("grading-publish-dialog");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("grading.results.cancel"));
        dialog.open();
    }

    private void published(Published done, ListReading list) {
        part.getChildren()
                .filter(ResultPanel.class::isInstance)
                .map(ResultPanel.class::cast)
                .forEach(ResultPanel::again);
        spread(list);
        tell(
                State.DONE,
                getTranslation("grading.results.published", Numbers.count(done.results())));
        if (done.waiting() > 0) {
            told.add(
                    new Notice(
                            State.DOING,
                            getTranslation(
                                    "grading.results.waiting", Numbers.count(done.waiting()))));
        }
    }

    private void tell(SharedOut done) {
        tell(State.DONE, getTranslation("grading.graders.shared-out", Numbers.count(done.moved())));
        if (done.left() > 0) {
            told.add(
                    new Notice(
                            State.DOING,
                            getTranslation("grading.graders.left", Numbers.count(done.left()))));
        }
    }

    private void tell(State state, String sentence) {
        told.removeAll();
        told.setVisible(true);
        told.add(new Notice(state, sentence));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grading.results");
    }
}
