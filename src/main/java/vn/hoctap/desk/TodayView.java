package vn.hoctap.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;
import vn.hoctap.study.PathCard;
import vn.hoctap.study.PathStep;
import vn.hoctap.study.StudyPaths;

/** A member's first page: one card for each document he has to study, the most urgent first. */
@Route(TodayView.PATH)
@PermitAll
class TodayView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "today";
    private static final int MOST_PLANS = 50;

    private final Around around;
    private final StudyPaths paths;
    private final Clock clock;

    TodayView(Around around, StudyPaths paths, Clock clock) {
        this.around = around;
        this.paths = paths;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var today = Vietnam.today(clock);
        var cards = paths.mine(0, MOST_PLANS);
        var open = cards.stream().filter(card -> !card.finished()).toList();
        var done = cards.stream().filter(PathCard::finished).toList();
        add(head(open.size(), today));
        var main = new Div();
        var aside = new Div();
        boolean first = true;
        for (var card : open) {
            main.add(new DutyCard(card, today, first));
            first = false;
        }
        if (open.isEmpty()) {
            main.add(nothingToDo(done.isEmpty()));
        }
        if (!done.isEmpty()) {
            main.add(finished(done));
        }
        var soon = coming(open, today);
        if (soon.getComponentCount() > 0) {
            aside.add(new Card(getTranslation("home.soon"), soon));
        }
        var columns = new Div(main);
        if (aside.getComponentCount() > 0) {
            columns.addClassName("two-columns");
            columns.add(aside);
        } else {
            main.addClassNames("stack", "g5");
        }
        add(columns);
    }

    private PageHead head(int duties, LocalDate today) {
        var name = around.caller().map(caller -> givenName(caller.name())).orElse("");
        var day = getTranslation("home.day." + today.getDayOfWeek().getValue());
        var title =
                duties == 0
                        ? getTranslation("home.today.none", name)
                        : getTranslation("home.today.some", name, duties);
        return new PageHead(day + ", " + Vietnam.date(today), title);
    }

    /** Vietnamese people are addressed by the last part of the name. */
    static String givenName(String name) {
        return name.substring(name.strip().lastIndexOf(' ') + 1);
    }

    private Card nothingToDo(boolean neverAnything) {
        var key = neverAnything ? "home.blank.never" : "home.blank.done";
        return new Card(
                new Blank(
                        neverAnything ? "book-open-text" : "seal-check",
                        getTranslation(key + ".title"),
                        getTranslation(key + ".reason")));
    }

    private Section finished(List<PathCard> cards) {
        var list = new RowList();
        cards.forEach(card -> list.add(finishedRow(card)));
        var title = new H2(getTranslation("home.finished"));
        title.addClassName("section-title");
        var section = new Section(title, list);
        section.addClassNames("card", "pad");
        return section;
    }

    private Row finishedRow(PathCard card) {
        var at =
                card.steps().stream()
                        .map(PathStep::doneAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(this::doneOn)
                        .orElse("");
        var open = new LinkButton("plans/" + card.plan().value(), getTranslation("home.look"));
        open.setId("today-look-" + card.plan().value());
        return new Row(
                new Tile("seal-check-fill", State.DONE), DutyCard.numbered(this, card), at, open);
    }

    private String doneOn(Instant at) {
        return getTranslation("home.finished.on", Vietnam.date(at));
    }

    private RowList coming(List<PathCard> cards, LocalDate today) {
        var list = new RowList();
        cards.stream()
                .flatMap(card -> card.due().stream().map(due -> new Coming(card, due)))
                .filter(coming -> !coming.due().isBefore(today))
                .sorted(Comparator.comparing(Coming::due))
                .forEach(coming ->
                        list.add(
                                new Row(
                                        new DayTile(coming.due()),
                                        getTranslation(
                                                "home.soon.step",
                                                DutyCard.stepName(this, coming.card())),
                                        DutyCard.numbered(this, coming.card()))));
        return list;
    }

    private record Coming(PathCard card, LocalDate due) {}

    @Override
    public String getPageTitle() {
        return getTranslation("home.today");
    }
}
