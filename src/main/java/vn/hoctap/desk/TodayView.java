package vn.hoctap.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.study.PathCard;
import vn.hoctap.study.PlanNews;
import vn.hoctap.study.StudyPaths;
import vn.hoctap.study.ui.PathCards;

/** A member's first page: one card for each document he has to study, the most urgent first. */
@Route(TodayView.PATH)
@PermitAll
class TodayView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "today";
    private static final int MOST_PLANS = 50;

    private final Around around;
    private final StudyPaths paths;
    private final PathCards pathCards;
    private final PlanNews news;
    private final Clock clock;
    private Runnable deaf = () -> {};

    TodayView(Around around, StudyPaths paths, PathCards pathCards, PlanNews news, Clock clock) {
        this.around = around;
        this.paths = paths;
        this.pathCards = pathCards;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        // a thread of its own: on the other one somebody else acts
        deaf = news.listen(plan -> Thread.startVirtualThread(() -> drawLater(ui)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
    }

    private void drawLater(UI ui) {
        try {
            var _ = ui.access(this::draw);
        } catch (UIDetachedException closed) {
            deaf.run();
        }
    }

    private void draw() {
        removeAll();
        var today = Vietnam.today(clock);
        var cards = paths.mine(0, MOST_PLANS);
        var open = cards.stream().filter(card -> !card.finished()).toList();
        add(head(open.size(), today));
        var main = new Div();
        var aside = new Div();
        if (open.isEmpty()) {
            main.add(nothingToDo(cards.isEmpty()));
        }
        main.add(pathCards.of(this, cards));
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
                                        getTranslation("home.soon.step", step(coming.card())),
                                        number(coming.card()))));
        return list;
    }

    /** "Nghị quyết số 07-NQ/MH" */
    private String number(PathCard card) {
        var document = card.document();
        var kind = document.kind().name().toLowerCase(Locale.ROOT);
        return getTranslation(
                "resolution.number", getTranslation("resolution.kind." + kind), document.number());
    }

    /** The name of the step that is next: "Trắc nghiệm". */
    private String step(PathCard card) {
        return card.next()
                .map(next -> "widget.step." + next.step().name().toLowerCase(Locale.ROOT))
                .map(this::getTranslation)
                .orElse("");
    }

    private record Coming(PathCard card, LocalDate due) {}

    @Override
    public String getPageTitle() {
        return getTranslation("home.today");
    }
}
