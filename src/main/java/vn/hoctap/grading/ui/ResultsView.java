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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoctap.grading.Allocations;
import vn.hoctap.grading.GradeClosed;
import vn.hoctap.grading.GraderNotEligible;
import vn.hoctap.grading.Published;
import vn.hoctap.grading.ResultList;
import vn.hoctap.grading.ResultRow;
import vn.hoctap.grading.Results;
import vn.hoctap.grading.TextInOpenCase;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.StudyPlanId;

/** The results of a unit or of the whole, paged; publishing and taking back. */
@Route("results/:plan/:unit?")
@StyleSheet("assets/grading.css")
@PermitAll
class ResultsView extends Page implements BeforeEnterObserver, HasDynamicTitle, ResultTable.Ways {

    private static final int PAGE = 25;

    private final Results results;
    private final Allocations allocations;
    private final AccessPolicy policy;
    private final Div told = new Div();
    private final Div rows = new Div();
    private final Pager pager = new Pager("grading-results-pager", PAGE, this::show);
    private @Nullable ResultList list;
    private int page;

    ResultsView(Results results, Allocations allocations, AccessPolicy policy) {
        this.results = results;
        this.allocations = allocations;
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
        draw(plan, parameters.get("unit").flatMap(Ids::parse).map(UnitId::new));
    }

    private void draw(StudyPlanId plan, Optional<UnitId> unit) {
        var found = find(plan, unit);
        list = found;
        removeAll();
        add(new PageHead(whose(found), found.title(), tools(found)));
        told.setId("grading-told");
        rows.addClassName("card");
        add(told, rows, pager);
        show(0);
    }

    private ResultList find(StudyPlanId plan, Optional<UnitId> unit) {
        return results.lists().stream()
                .filter(one -> one.plan().equals(plan) && one.unitIfAny().equals(unit))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private String whose(ResultList of) {
        return of.unitIfAny().isEmpty() ? getTranslation("grading.results.all") : of.unitName();
    }

    private NativeButton[] tools(ResultList of) {
        var publish =
                of.unitIfAny()
                        .filter(unit -> policy.allows("grading.publish-unit", Optional.of(unit)))
                        .map(unit -> publish("publish", () -> results.publish(unit, of.plan())));
        var keys =
                Optional.of(of.plan())
                        .filter(plan -> of.unitIfAny().isEmpty())
                        .filter(plan ->
                                policy.allows("grading.publish-key-officials", Optional.of(plan)))
                        .map(plan ->
                                publish("publish-key", () -> results.publishKeyOfficials(plan)));
        return publish.or(() -> keys).stream().toArray(NativeButton[]::new);
    }

    private NativeButton publish(String key, Supplier<Published> work) {
        var button = new NativeButton(getTranslation("grading.results." + key));
        button.setId("grading-" + key);
        button.addClassNames("button", "primary");
        button.addClickListener(click -> ask(work));
        return button;
    }

    private void ask(Supplier<Published> work) {
        var dialog =
                new ConfirmDialog(
                        getTranslation("grading.results.ask"),
                        getTranslation("grading.results.ask.what"),
                        getTranslation("grading.results.publish"),
                        confirmed -> published(work.get()));
        dialog.setId("grading-publish-dialog");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("grading.results.cancel"));
        dialog.open();
    }

    private void published(Published done) {
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
        show(page);
    }

    private void tell(State state, String sentence) {
        told.removeAll();
        told.add(new Notice(state, sentence));
    }

    private void show(int shown) {
        if (list == null) {
            return;
        }
        var now = find(list.plan(), list.unitIfAny());
        list = now;
        page = shown;
        rows.removeAll();
        var read = read(now, shown * PAGE);
        if (read.isEmpty()) {
            rows.add(
                    new Blank(
                            "seal-check",
                            getTranslation("grading.results.empty"),
                            getTranslation("grading.results.empty.why")));
        } else {
            rows.add(new ResultTable(read, this));
        }
        pager.show(shown, now.all());
    }

    private List<ResultRow> read(ResultList of, int offset) {
        return of.unitIfAny()
                .map(unit -> results.ofUnit(unit, of.plan(), offset, PAGE))
                .orElseGet(() -> results.all(of.plan(), offset, PAGE));
    }

    /** Giving, publishing and taking back belong to the same people; never to the author. */
    @Override
    public boolean allowed(ResultRow row) {
        return policy.allows("grading.allocate", Optional.of(row.id()));
    }

    @Override
    public void allocate(ResultRow row) {
        new AllocationDialog(
                        row,
                        allocations.eligible(row.id()),
                        grader ->
                                done(
                                        () -> allocations.allocate(row.id(), grader.grader()),
                                        "grading.allocate.given",
                                        row.person(),
                                        grader.name()))
                .open();
    }

    @Override
    public void publish(ResultRow row) {
        done(() -> results.publish(row.id()), "grading.results.published-one", row.person());
    }

    /** What somebody else did meanwhile is told and shown. */
    private void done(Runnable work, String key, Object... values) {
        try {
            work.run();
            tell(State.DONE, getTranslation(key, values));
        } catch (GradeClosed | GraderNotEligible meanwhile) {
            tell(State.OVERDUE, getTranslation("grading.results.changed"));
        } catch (TextInOpenCase open) {
            tell(State.DOING, getTranslation("grading.results.in-case"));
        }
        show(page);
    }

    @Override
    public void takeBack(ResultRow row) {
        new TakeBackDialog(reason ->
                done(
                        () -> results.takeBack(row.id(), reason),
                        "grading.results.taken-back",
                        row.person()))
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grading.results");
    }
}
