package vn.hoctap.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.hoctap.live.Followed;
import vn.hoctap.live.Viewings;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;
import vn.hoctap.study.NotOnThisPlan;
import vn.hoctap.study.StudyPaths;
import vn.hoctap.study.StudyPlanId;

/** The recorded session of a plan. */
@Route("plans/:plan/session")
@PermitAll
class SessionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Viewings viewings;
    private final StudyPaths paths;
    private final Div enough = new Div();

    SessionView(Viewings viewings, StudyPaths paths) {
        this.viewings = viewings;
        this.paths = paths;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var plan = Parameters.id(event, "plan").map(StudyPlanId::new);
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            var asked = event.getLocation().getQueryParameters().getSingleParameter("recording");
            show(plan.get(), asked);
        } catch (NotOnThisPlan | NoSuchElementException refused) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(StudyPlanId plan, Optional<String> asked) {
        var document = paths.open(plan).card().document();
        var kind = "resolution.kind." + document.kind().name().toLowerCase(Locale.ROOT);
        var number = getTranslation("resolution.number", getTranslation(kind), document.number());
        var back = new LinkButton(address(plan), "arrow-left", getTranslation("live.back"));
        back.addClassNames("quiet", "start");
        back.setId("session-leave");
        add(back);
        var recordings = viewings.follow(plan);
        if (recordings.isEmpty()) {
            add(new PageHead(number, getPageTitle()));
            add(new Blank("video", getTranslation("live.none"), getTranslation("live.none.why")));
            return;
        }
        var chosen = chosen(recordings, asked);
        add(new PageHead(getTranslation("live.kicker", number), chosen.recording().title()));
        enough.removeAll();
        enough.addClassName("session-enough");
        add(enough);
        if (chosen.watched().done()) {
            tellEnough(plan);
        }
        add(new SessionPlayer(viewings.open(chosen.recording().id()), () -> tellEnough(plan)));
        if (recordings.size() > 1) {
            add(others(plan, recordings));
        }
    }

    /** The one asked for, else the first that is not watched enough. */
    private static Followed chosen(List<Followed> recordings, Optional<String> asked) {
        return recordings.stream()
                .filter(it ->
                        asked.filter(it.recording().id().value().toString()::equals).isPresent())
                .findFirst()
                .or(() -> recordings.stream().filter(it -> !it.watched().done()).findFirst())
                .orElse(recordings.getFirst());
    }

    private Card others(StudyPlanId plan, List<Followed> recordings) {
        var rows = new RowList();
        for (var one : recordings) {
            var id = one.recording().id().value();
            var open =
                    new LinkButton(
                            address(plan) + "/session?recording=" + id,
                            getTranslation("live.open"));
            open.setId("session-recording-" + id);
            open.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation("live.open") + ": " + one.recording().title());
            rows.add(
                    new Row(
                            new Tile("video", one.watched().done() ? State.DONE : State.TODO),
                            one.recording().title(),
                            getTranslation(
                                    "live.watched", one.watched().percentOf(one.recording())),
                            open));
        }
        return new Card(getTranslation("live.others"), rows);
    }

    private void tellEnough(StudyPlanId plan) {
        if (enough.getComponentCount() > 0) {
            return;
        }
        var onward = new LinkButton(address(plan), getTranslation("live.onward")).primary();
        onward.addClassName("start");
        onward.setId("session-onward");
        enough.addClassNames("stack", "g3");
        enough.add(new Notice(State.DONE, getTranslation("live.enough")), onward);
    }

    private static String address(StudyPlanId plan) {
        return "plans/" + plan.value();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("live.title");
    }
}
