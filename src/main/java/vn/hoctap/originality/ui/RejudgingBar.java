package vn.hoctap.originality.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.hoctap.originality.Policies;
import vn.hoctap.originality.RejudgedNews;
import vn.hoctap.shared.ui.Bar;
import vn.hoctap.shared.ui.Numbers;

/** How far a changed policy has been applied to what exists; goes on when one leaves. */
class RejudgingBar extends Div {

    private final Policies policies;
    private final RejudgedNews news;
    private final Span words = new Span();
    private final Bar bar;
    private Runnable stop = () -> {};

    RejudgingBar(Policies policies, RejudgedNews news) {
        this.policies = policies;
        this.news = news;
        setId("policy-progress");
        addClassNames("stack", "g2");
        words.addClassNames("small", "num");
        words.getElement().setAttribute("role", "status");
        bar = new Bar(0, getTranslation("originality.policy.progress"));
        add(words, bar);
        show();
    }

    final void show() {
        var progress = policies.progress();
        setVisible(progress.all() > 0);
        words.setText(
                getTranslation(
                        progress.underWay()
                                ? "originality.policy.under-way"
                                : "originality.policy.applied",
                        Numbers.count(progress.done()),
                        Numbers.count(progress.all())));
        bar.setShare(progress.all() == 0 ? 1 : (double) progress.done() / progress.all());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        stop.run();
        stop =
                news.listen(() ->
                        Thread.startVirtualThread(() -> {
                            try {
                                var _ = ui.access(this::show);
                            } catch (UIDetachedException closed) {
                                stop.run();
                            }
                        }));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop.run();
    }
}
