package vn.hoctap.grading.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.hoctap.grading.Grades;
import vn.hoctap.grading.QueueFigures;
import vn.hoctap.grading.QueueRow;
import vn.hoctap.grading.Remarks;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.shared.ui.Bar;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Rail;

/** The grader's desk: one essay after the other. */
@Route(GradingView.PATH)
@Rail
@StyleSheet("assets/grading.css")
@PermitAll
class GradingView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "grading";

    private final Grades grades;
    private final Remarks remarks;
    private final Reflections reflections;

    private final Seat seat = new Seat();

    /** Essays passed over on this page, counted from the first of the queue. */
    private int place;

    GradingView(Grades grades, Remarks remarks, Reflections reflections) {
        this.grades = grades;
        this.remarks = remarks;
        this.reflections = reflections;
        addClassName("grading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = 0;
        draw();
    }

    /** Draws the essay at the place; finished ones have left the queue. */
    private void draw() {
        removeAll();
        var figures = grades.figures();
        var here = at(place, figures);
        if (here.isEmpty()) {
            add(nothing());
            return;
        }
        var row = here.getFirst();
        add(head(row, figures));
        add(new EssayDesk(grades, remarks, reflections, row, seat, this::draw));
    }

    private List<QueueRow> at(int wanted, QueueFigures figures) {
        place = Math.max(0, Math.min(wanted, figures.left() - 1));
        return grades.queue(place, 1);
    }

    private PageHead head(QueueRow row, QueueFigures figures) {
        var kicker =
                getTranslation(row.keyOfficial() ? "grading.key-officials" : "grading.members")
                        + " · "
                        + row.planTitle();
        var title =
                getTranslation(
                        "grading.head",
                        Numbers.count(figures.done()),
                        Numbers.count(figures.left()));
        var all = figures.done() + figures.left();
        var bar = new Bar((double) figures.done() / all, title);
        return new PageHead(
                kicker,
                title,
                bar,
                way("grading-back", "grading.back", "arrow-left", place > 0, -1),
                way("grading-skip", "grading.skip", "arrow-right", place + 1 < figures.left(), 1));
    }

    private NativeButton way(String id, String key, String icon, boolean possible, int step) {
        var button = new NativeButton();
        button.setId(id);
        button.addClassName("button");
        button.add(new Icon(icon), new Span(getTranslation(key)));
        button.setEnabled(possible);
        button.addClickListener(click -> {
            place += step;
            draw();
        });
        return button;
    }

    private Div nothing() {
        var blank =
                Blank.ofPage(
                        "check-circle",
                        getTranslation("grading.nothing"),
                        getTranslation("grading.nothing.why"),
                        new LinkButton("", "house", getTranslation("grading.home")));
        blank.setId("grading-nothing");
        return blank;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grading.menu");
    }
}
