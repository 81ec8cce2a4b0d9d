package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.reflection.NotAskedFor;
import vn.hoctap.reflection.PaperHandIns;
import vn.hoctap.reflection.PaperTask;
import vn.hoctap.reflection.PhotoReader;
import vn.hoctap.reflection.Receipt;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.StudyPlanId;

/** A unit's assistant hands in for a member what he wrote on paper. */
@Route("paper/:plan/:person")
@StyleSheet("assets/reflection.css")
@PermitAll
class PaperView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaperHandIns paper;
    private final transient PhotoReader reader;
    private final Checkbox confirmed = new Checkbox();
    private final Div refusal = new Div();
    private @Nullable PersonId member;
    private @Nullable StudyPlanId plan;

    PaperView(PaperHandIns paper, PhotoReader reader) {
        this.paper = paper;
        this.reader = reader;
        addClassName("hand-in");
        confirmed.setId("reflection-paper-confirmed");
        refusal.setId("reflection-refusal");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = new PersonId(id(event, "person"));
        var what = new StudyPlanId(id(event, "plan"));
        member = who;
        plan = what;
        show(who, what);
    }

    private static java.util.UUID id(BeforeEnterEvent event, String name) {
        return event.getRouteParameters()
                .get(name)
                .flatMap(Ids::parse)
                .orElseThrow(NotFoundException::new);
    }

    private void show(PersonId who, StudyPlanId what) {
        removeAll();
        refusal.removeAll();
        PaperTask task;
        try {
            task = paper.see(who, what);
        } catch (NotAskedFor notAsked) {
            throw new NotFoundException();
        }
        add(new PageHead(task.assignment().number(), getTranslation("reflection.paper.title")));
        var whose =
                new Paragraph(getTranslation("reflection.paper.of", task.assignment().author()));
        whose.setId("reflection-paper-of");
        add(whose);
        task.receiptIfAny().ifPresent(receipt -> add(received(receipt)));
        if (!task.open()) {
            add(closed(task));
            return;
        }
        add(new Notice(getTranslation("reflection.photos.not-checked")));
        add(
                new PhotoPanel(
                        reader,
                        new PaperPages(paper, who, what),
                        () -> {},
                        this::told,
                        this::refuse));
        confirmed.setLabel(getTranslation("reflection.paper.confirm", task.assignment().author()));
        add(confirmed, refusal, bar());
    }

    private Notice received(Receipt receipt) {
        var notice =
                new Notice(
                        State.DONE,
                        getTranslation(
                                "reflection.paper.received",
                                receipt.number(),
                                Vietnam.minute(receipt.submittedAt())));
        notice.setId("reflection-paper-received");
        return notice;
    }

    private Notice closed(PaperTask task) {
        var terms = task.terms();
        var key =
                task.handedIn()
                        ? "reflection.paper.handed-in"
                        : terms.locked()
                                ? "reflection.refusal.locked"
                                : terms.published()
                                        ? "reflection.refusal.published"
                                        : "reflection.refusal.over";
        var due = Optional.ofNullable(terms.due()).map(Vietnam::date).orElse("");
        var notice = new Notice(getTranslation(key, due));
        notice.setId("reflection-closed");
        return notice;
    }

    private Div bar() {
        var submit = new NativeButton(getTranslation("reflection.paper.submit"), click -> submit());
        submit.setId("reflection-submit");
        submit.addClassNames("button", "primary", "large", "grow");
        var bar = new Div(submit);
        bar.addClassName("actionbar");
        return bar;
    }

    private void submit() {
        var who = member;
        var what = plan;
        if (who == null || what == null) {
            return;
        }
        if (!confirmed.getValue()) {
            refuse(getTranslation("reflection.paper.confirm-first"));
            confirmed.focus();
            return;
        }
        try {
            paper.submit(who, what);
        } catch (RuntimeException refused) {
            told(refused);
            return;
        }
        confirmed.setValue(false);
        show(who, what);
    }

    private void told(@Nullable RuntimeException refused) {
        if (refused == null) {
            refusal.removeAll();
        } else {
            refuse(Sentences.of(this, refused));
        }
    }

    private void refuse(String sentence) {
        refusal.removeAll();
        refusal.add(new Notice(State.OVERDUE, sentence));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reflection.paper.title");
    }
}
