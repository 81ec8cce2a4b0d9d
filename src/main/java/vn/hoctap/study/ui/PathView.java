package vn.hoctap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import vn.hoctap.resolution.MaterialKind;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Deadline;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.study.NotOnThisPlan;
import vn.hoctap.study.PathMaterial;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.Step;
import vn.hoctap.study.StepState;
import vn.hoctap.study.StudyPath;
import vn.hoctap.study.StudyPaths;
import vn.hoctap.study.StudyPlanId;

/** One plan for the person who follows it: five steps, the next one as the only filled button. */
@Route("plans/:plan")
@StyleSheet("assets/study.css")
@PermitAll
class PathView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final StudyPaths paths;
    private final Clock clock;
    private String title = "";

    PathView(StudyPaths paths, Clock clock) {
        this.paths = paths;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var plan = Parameters.id(event, "plan").map(StudyPlanId::new);
        try {
            plan.map(paths::open)
                    .ifPresentOrElse(
                            this::show, () -> event.rerouteToError(NotFoundException.class));
        } catch (NotOnThisPlan refused) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(StudyPath path) {
        var document = path.card().document();
        title = document.title();
        var kicker =
                getTranslation(
                        "study.document",
                        StudyWords.number(this, document),
                        document.issuer(),
                        Vietnam.date(document.issuedOn()));
        add(new PageHead(kicker, title));
        path.card().due().ifPresent(due -> add(new Deadline(due, Vietnam.today(clock))));
        var steps = new OrderedList();
        steps.addClassName("step-rows");
        steps.getElement().setAttribute("aria-label", getTranslation("widget.steps"));
        path.card()
                .steps()
                .forEach(step -> steps.add(row(path, step, steps.getComponentCount() + 1)));
        var main = new Section(steps);
        main.addClassNames("card", "pad-l");
        var columns = new Div(new Div(main));
        contents(path)
                .ifPresent(contents -> {
                    columns.addClassName("two-columns");
                    columns.add(new Div(contents));
                });
        add(columns);
    }

    private StepRow row(StudyPath path, PathStep step, int number) {
        boolean next = path.card().next().filter(step::equals).isPresent();
        var row = new StepRow(step, number, sentence(path, step));
        if (step.step() == Step.MATERIALS) {
            row.with(new MaterialList(path.card().plan(), path.materials()));
        }
        if (next) {
            row.with(nextButton(path, step));
        } else if (step.state() != StepState.LOCKED && step.step() != Step.MATERIALS) {
            row.with(again(path, step));
        }
        return row;
    }

    private Component nextButton(StudyPath path, PathStep step) {
        var href =
                step.step() == Step.MATERIALS
                        ? firstUnopened(path)
                        : Addresses.step(path.card().plan(), step.step());
        var button =
                new LinkButton(
                                href,
                                StudyWords.icon(step.step()),
                                getTranslation(StudyWords.nextKey(step, "button")))
                        .primary();
        button.setId("study-next");
        return button;
    }

    private Component again(StudyPath path, PathStep step) {
        var link =
                new LinkButton(
                        Addresses.step(path.card().plan(), step.step()),
                        "eye",
                        getTranslation("study.look-again"));
        link.addClassNames("quiet", "start");
        link.setId("study-again-" + step.step().number());
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("study.look-again")
                                + ": "
                                + getTranslation(StudyWords.stepKey(step.step())));
        return link;
    }

    private static String firstUnopened(StudyPath path) {
        var plan = path.card().plan();
        return path.materials().stream()
                .filter(material -> material.openedAt() == null && material.material().obligatory())
                .findFirst()
                .or(() -> path.materials().stream().findFirst())
                .map(first -> Addresses.material(plan, first.material().id()))
                .orElse(Addresses.path(plan));
    }

    private String sentence(StudyPath path, PathStep step) {
        var due = Optional.ofNullable(step.due()).map(Vietnam::date).orElse("");
        var done = Optional.ofNullable(step.doneAt()).map(Vietnam::date).orElse("");
        if (step.state() == StepState.DONE) {
            return getTranslation("study.step.done", done);
        }
        var key = "study.step." + step.step().name().toLowerCase(Locale.ROOT);
        return switch (step.step()) {
            case MATERIALS -> getTranslation(key, path.materials().size(), due);
            case REFLECTION -> reflectionSentence(path, due);
            case QUIZ -> getTranslation(afterSession(path, step) ? key : key + ".open", due);
            case SESSION, RESULT -> getTranslation(key, due);
        };
    }

    private static boolean afterSession(StudyPath path, PathStep quiz) {
        return quiz.state() == StepState.LOCKED
                && path.card().steps().stream().anyMatch(it -> it.step() == Step.SESSION);
    }

    private String reflectionSentence(StudyPath path, String due) {
        var task = path.task();
        if (task.mostWords() == 0) {
            return task.leastWords() == 0
                    ? getTranslation("study.step.reflection.free", due)
                    : getTranslation("study.step.reflection.least", task.leastWords(), due);
        }
        return getTranslation("study.step.reflection", task.leastWords(), task.mostWords(), due);
    }

    private Optional<Component> contents(StudyPath path) {
        var full =
                path.materials().stream()
                        .map(PathMaterial::material)
                        .filter(material -> material.kind() == MaterialKind.FULL_TEXT)
                        .findFirst();
        if (full.isEmpty() || path.headings().isEmpty()) {
            return Optional.empty();
        }
        var href = Addresses.material(path.card().plan(), full.get().id());
        var list = new UnorderedList();
        list.addClassNames("list", "small");
        for (int part = 0; part < path.headings().size(); part++) {
            var words = new Span(path.headings().get(part));
            words.addClassName("grow");
            var link =
                    new Anchor(
                            href + "?part=" + (part + 1),
                            new Icon("bookmark-simple"),
                            words,
                            new Icon("caret-right"));
            link.addClassName("row-link");
            link.setId("study-part-" + (part + 1));
            list.add(new ListItem(link));
        }
        return Optional.of(new Card(getTranslation("study.contents"), list));
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("study.paths") : title;
    }
}
