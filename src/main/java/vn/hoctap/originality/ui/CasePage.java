package vn.hoctap.originality.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.originality.CaseEvent;
import vn.hoctap.originality.CaseNews;
import vn.hoctap.shared.ui.Page;

/** A page that is drawn anew when a case that it shows changes. */
abstract class CasePage extends Page {

    private final CaseNews news;
    private Runnable stop = () -> {};

    CasePage(CaseNews news) {
        this.news = news;
    }

    /** Whether a change concerns what this page shows; asked on any thread. */
    abstract boolean concerns(CaseEvent event);

    /** Reads and draws anew. */
    abstract void refresh();

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        stop.run();
        Predicate<CaseEvent> mine = this::concerns;
        stop =
                news.listen(event -> {
                    if (mine.test(event)) {
                        refreshLater(ui);
                    }
                });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop.run();
    }

    /** On a thread of its own: on this one somebody else acts. */
    private void refreshLater(UI ui) {
        Thread.startVirtualThread(() -> {
            try {
                var _ = ui.access(() -> refreshOrLeave(ui));
            } catch (UIDetachedException closed) {
                stop.run();
            }
        });
    }

    /** Who has become an author of the case, or lost his role, does not stay on its page. */
    private void refreshOrLeave(UI ui) {
        try {
            refresh();
        } catch (AccessDeniedException noLongerHis) {
            ui.navigate("");
        }
    }
}
