package vn.hoctap.study.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.study.PlanNews;
import vn.hoctap.study.StudyPaths;

/** Everything a person has to study, now and before. */
@Route("plans")
@PermitAll
class PathsView extends Page implements HasDynamicTitle {

    private static final int MOST = 100;

    private final StudyPaths paths;
    private final PathCards cards;
    private final PlanNews news;
    private final Div list = new Div();
    private Runnable stop = () -> {};

    PathsView(StudyPaths paths, PathCards cards, PlanNews news) {
        this.paths = paths;
        this.cards = cards;
        this.news = news;
        list.addClassNames("stack", "g5");
        list.setId("study-paths");
        add(new PageHead("", getPageTitle()), list);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        stop = news.listen(plan -> refreshLater(ui));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop.run();
    }

    /** On a thread of its own: on this one somebody else acts. */
    private void refreshLater(UI ui) {
        Thread.startVirtualThread(() -> {
            try {
                var _ = ui.access(this::refresh);
            } catch (UIDetachedException closed) {
                stop.run();
            }
        });
    }

    private void refresh() {
        list.removeAll();
        var mine = paths.mine(0, MOST);
        if (mine.isEmpty()) {
            list.add(
                    new Blank(
                            "book-open-text",
                            getTranslation("study.none"),
                            getTranslation("study.none.why"),
                            new LinkButton("", "house", getTranslation("study.home"))));
        }
        list.add(cards.of(this, mine));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("study.paths");
    }
}
