package vn.hoctap.originality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hoctap.files.FileTooLarge;
import vn.hoctap.files.StorageFull;
import vn.hoctap.originality.BadDecision;
import vn.hoctap.originality.CaseEnded;
import vn.hoctap.originality.CaseEvent;
import vn.hoctap.originality.CaseId;
import vn.hoctap.originality.CaseNews;
import vn.hoctap.originality.Cases;
import vn.hoctap.originality.Evidence;
import vn.hoctap.originality.MinutesFile;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Rail;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/** One case: what its texts share, where it stands, and the decision by whoever takes it. */
@Route("cases/:case")
@StyleSheet("assets/cases.css")
@Rail
@PermitAll
class CaseView extends CasePage implements BeforeEnterObserver, HasDynamicTitle, Decisions {

    private final Cases cases;
    private final CaseTexts texts;
    private final Clock clock;
    private final Div warnings = new Div();
    private final PartSwitch parts = new PartSwitch(this);
    private final Div left = new Div();
    private final Div middle = new Div();
    private final Div right = new Div();
    private final Component toDecision = toDecision();
    private Component head = new Div();
    private Component steps = new Div();
    private Component history = new Div();
    private DecisionCard decision;
    private Optional<CaseId> id = Optional.empty();
    private @Nullable OpenCase current;
    private @Nullable Evidence shown;

    CaseView(Cases cases, CaseNews news, Clock clock) {
        super(news);
        this.cases = cases;
        this.texts = new CaseTexts(cases);
        this.clock = clock;
        addClassName("case-page");
        warnings.setId("case-warnings");
        left.addClassNames("stack", "g4", "case-left");
        middle.addClassNames("stack", "g4", "case-middle");
        right.addClassNames("stack", "g4", "case-right");
        decision = new DecisionCard(Vietnam.today(clock), this, this::minutes);
        right.add(decision, history);
        var body = new Div(left, middle, right);
        body.addClassNames("case-body");
        add(head, warnings, parts, steps, body, toDecision);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Optional.of(new CaseId(CaseAddress.id(event, "case")));
        shown = null;
        warnings.removeAll();
        parts.showTexts();
        emptyForms();
        refresh();
    }

    @Override
    boolean concerns(CaseEvent event) {
        return id.filter(event.id()::equals).isPresent();
    }

    @Override
    void refresh() {
        id.map(cases::open).ifPresent(this::show);
    }

    /** Anew but for the forms: whoever is typing goes on. */
    private void show(OpenCase open) {
        var today = Vietnam.today(clock);
        current = open;
        head = drawn(this, head, head(open, today));
        steps = drawn(this, steps, new CaseSteps(open, today));
        history = drawn(right, history, new HistoryCard(open));
        decision.show(open);
        left.removeAll();
        left.add(graph(open));
        middle.removeAll();
        pair(open)
                .ifPresent(pair -> {
                    left.add(new CaseReasons(pair));
                    fill(middle, open, pair);
                });
        toDecision.setVisible(open.look() == OpenCase.Look.DECIDES && open.state().isOpen());
    }

    private static Component drawn(HasComponents place, Component old, Component fresh) {
        place.replace(old, fresh);
        return fresh;
    }

    private void emptyForms() {
        var fresh = new DecisionCard(Vietnam.today(clock), this, this::minutes);
        right.replace(decision, fresh);
        decision = fresh;
    }

    private Component head(OpenCase open, LocalDate today) {
        var back = new LinkButton("cases", "");
        back.removeAll();
        back.setClassName("icon-button");
        back.add(new Icon("arrow-left"));
        back.setId("case-back");
        back.getElement().setAttribute("aria-label", getTranslation("originality.back"));
        var state =
                new StateBadge(
                        CaseWords.state(open.state()),
                        CaseWords.stateWords(this, open.state(), open.dueOn(), today));
        state.setId("case-state");
        var head = new PageHead(CaseWords.kicker(this, open), CaseWords.title(this, open), state);
        head.addComponentAsFirst(back);
        return head;
    }

    private Component graph(OpenCase open) {
        var title = new H2(getTranslation("originality.graph"));
        title.addClassName("section-title");
        var card = new Card(title, new CaseGraph(open));
        card.setId("case-graph");
        return card;
    }

    /** The one chosen before, if it is still there; else the one that shares most. */
    private Optional<Evidence> pair(OpenCase open) {
        var chosen = shown;
        if (chosen != null && open.evidence().contains(chosen)) {
            return Optional.of(chosen);
        }
        return open.newest().stream().findFirst();
    }

    private void fill(Div middle, OpenCase open, Evidence pair) {
        shown = pair;
        if (open.evidence().size() > 1) {
            middle.add(new PairChoice(open, open.evidence(), pair, this::choose));
        }
        switch (open.look()) {
            case DECIDES -> middle.add(texts.compare(this, open, pair));
            case FOLLOWS ->
                    middle.add(
                            new PassageList(open, pair, texts.passages(open)),
                            new AuthorList(open));
            case KNOWS ->
                    middle.add(
                            new Notice(getTranslation("originality.no-texts")),
                            new AuthorList(open));
        }
    }

    private void choose(Evidence pair) {
        shown = pair;
        refresh();
    }

    private Component toDecision() {
        var button = new NativeButton(getTranslation("originality.decision"));
        button.setId("case-to-decision");
        button.addClassNames("button", "primary", "large", "grow");
        button.addClickListener(click -> {
            parts.showTexts();
            getElement()
                    .executeJs(
                            "this.querySelector('#case-decision')"
                                    + ".scrollIntoView({behavior:'smooth'})");
        });
        var bar = new Div(button);
        bar.addClassNames("actionbar", "on-phone");
        return bar;
    }

    private MinutesFile minutes() {
        return id.flatMap(cases::minutes).orElseThrow(NotFoundException::new);
    }

    @Override
    public void requestRewrite(Set<ReflectionId> named, @Nullable LocalDate due, String note) {
        if (due == null) {
            warn("deadline-past");
        } else {
            take(open -> cases.requestRewrite(open.id(), open.revision(), named, due, note));
        }
    }

    @Override
    public void dismiss(String reason) {
        take(open -> cases.dismiss(open.id(), open.revision(), reason));
    }

    @Override
    public void recordMeeting(@Nullable LocalDate day, String minutes, @Nullable MinutesFile file) {
        if (day == null) {
            warn("meeting-in-future");
        } else {
            take(open -> cases.recordMeeting(open.id(), open.revision(), day, minutes, file));
        }
    }

    /** What was typed stays where it is when a decision is refused for what it lacks. */
    private void take(Consumer<OpenCase> decided) {
        warnings.removeAll();
        try {
            decided.accept(Objects.requireNonNull(current));
            emptyForms();
            refresh();
        } catch (BadDecision lacking) {
            warn(CaseWords.key(lacking.lack()));
        } catch (FileTooLarge large) {
            warn("minutes-large");
        } catch (StorageFull full) {
            warn("minutes-no-room");
        } catch (CaseEnded changed) {
            warn("changed");
            refresh();
        }
    }

    private void warn(String key) {
        warnings.removeAll();
        var notice = new Notice(State.OVERDUE, getTranslation("originality.refused." + key));
        warnings.add(notice);
        notice.getElement().executeJs("this.scrollIntoView({block:'center'})");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("originality.case");
    }
}
