package vn.hoctap.study.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.Units;
import vn.hoctap.resolution.StudyDocument;
import vn.hoctap.resolution.StudyDocumentId;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.NobodyConcerned;
import vn.hoctap.study.OpenPlan;
import vn.hoctap.study.PlanPublishedAlready;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** A study plan: drafted, given to its units, and then how far they are. */
@Route(BoardPlansView.PATH + "/:plan")
@RouteAlias("documents/:document/plan")
@StyleSheet("assets/study.css")
@PermitAll
class PlanView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final Map<Step, String> PAGES =
            Map.of(Step.SESSION, "recordings", Step.QUIZ, "quiz");

    private final StudyPlans plans;
    private final StudyDocuments documents;
    private final Units units;
    private final AccessPolicy policy;
    private final Clock clock;
    private final Div said = new Div();
    private PlanForm form = new PlanForm(List.of());
    private StepContentCard content = new StepContentCard(step -> {});
    private @Nullable OpenPlan plan;

    PlanView(
            StudyPlans plans,
            StudyDocuments documents,
            Units units,
            AccessPolicy policy,
            Clock clock) {
        this.plans = plans;
        this.documents = documents;
        this.units = units;
        this.policy = policy;
        this.clock = clock;
        said.setId("study-plan-said");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var open = Parameters.id(event, "plan").map(StudyPlanId::new).map(plans::open);
            var document =
                    open.map(OpenPlan::document)
                            .or(() -> Parameters.id(event, "document").map(StudyDocumentId::new));
            if (document.isEmpty()) {
                event.rerouteToError(NotFoundException.class);
                return;
            }
            show(open, documents.open(document.get()).document());
        } catch (NoSuchElementException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Optional<OpenPlan> open, StudyDocument document) {
        removeAll();
        said.removeAll();
        plan = open.orElse(null);
        form = new PlanForm(bases());
        open.ifPresent(existing -> form.fill(existing.details()));
        content = new StepContentCard(step -> goTo(step, document));
        open.ifPresent(content::show);
        boolean published = open.map(OpenPlan::published).isPresent();
        add(new PageHead(StudyWords.number(this, document), document.title()), said);
        if (published) {
            add(content);
            open.ifPresent(this::showProgress);
            form.lock();
            add(new Card(getTranslation("study.plan.decided"), form));
        } else {
            add(new Card(form), content, buttons(document));
        }
    }

    /** What is typed is kept first. */
    private void goTo(Step step, StudyDocument document) {
        boolean published = plan != null && plan.published() != null;
        if ((published || save(document)) && plan != null) {
            UI.getCurrentOrThrow()
                    .navigate(
                            BoardPlansView.PATH + "/" + plan.id().value() + "/" + PAGES.get(step));
        }
    }

    private List<Unit> bases() {
        return units.list(Vietnam.today(clock)).stream()
                .filter(unit -> unit.kind().isBase())
                .toList();
    }

    private void showProgress(OpenPlan open) {
        if (policy.allows("study.progress", Optional.of(open.id()))) {
            add(new ProgressTable(plans.progress(open.id())));
        }
    }

    private Div buttons(StudyDocument document) {
        var save = new Button(getTranslation("study.plan.save"), click -> save(document));
        save.setId("study-plan-save");
        var publish = new Button(getTranslation("study.plan.publish"), click -> ask(document));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setId("study-plan-publish");
        var row = new Div(publish, save);
        row.addClassNames("row", "wrap", "g3");
        return row;
    }

    private boolean save(StudyDocument document) {
        var details = form.details();
        if (details.isEmpty()) {
            say(State.OVERDUE, "study.plan.incomplete");
            return false;
        }
        try {
            var id = plan == null ? plans.draft(document.id(), details.get()) : plan.id();
            if (plan != null) {
                plans.change(id, details.get(), plan.version());
            }
            kept(plans.open(id));
            say(State.DONE, "study.plan.saved");
            return true;
        } catch (OptimisticLockingFailureException | PlanPublishedAlready later) {
            say(State.OVERDUE, "study.plan.changed");
            return false;
        }
    }

    /** From now on the page has the plan's own address, so that reading it again makes no other. */
    private void kept(OpenPlan saved) {
        plan = saved;
        content.show(saved);
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, BoardPlansView.PATH + "/" + saved.id().value());
    }

    private String whatIsGiven(OpenPlan given) {
        var units = getTranslation("study.plan.publish.what", Numbers.count(form.unitCount()));
        return given.empty().isEmpty()
                ? units
                : getTranslation("study.plan.publish.empty", content.names(given.empty()))
                        + " "
                        + units;
    }

    private void ask(StudyDocument document) {
        if (!save(document) || plan == null) {
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setId("study-plan-ask");
        dialog.setHeader(getTranslation("study.plan.publish.ask"));
        dialog.setText(whatIsGiven(plan));
        dialog.setConfirmText(getTranslation("study.plan.publish"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("study.plan.publish.not"));
        dialog.addConfirmListener(confirmed -> publish(document));
        dialog.open();
    }

    private void publish(StudyDocument document) {
        var draft = plan;
        if (draft == null) {
            return;
        }
        try {
            int persons = plans.publish(draft.id());
            show(Optional.of(plans.open(draft.id())), document);
            said.add(
                    new Notice(
                            State.DONE,
                            getTranslation("study.plan.published", Numbers.count(persons))));
        } catch (NobodyConcerned nobody) {
            say(State.OVERDUE, "study.plan.nobody");
        } catch (PlanPublishedAlready already) {
            say(State.OVERDUE, "study.plan.changed");
        }
    }

    private void say(State state, String key) {
        said.removeAll();
        said.add(new Notice(state, getTranslation(key)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("study.plan");
    }
}
