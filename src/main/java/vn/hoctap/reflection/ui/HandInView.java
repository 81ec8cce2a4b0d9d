package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.hoctap.reflection.EarlierTexts;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.MyReflection;
import vn.hoctap.reflection.NotAskedFor;
import vn.hoctap.reflection.SelfChecks;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;
import vn.hoctap.study.StudyPlanId;

/** A member hands in his reflection, or sees why he cannot now. */
@Route("plans/:plan/reflection")
@StyleSheet("assets/reflection.css")
@PermitAll
class HandInView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final HandIns handIns;
    private final EarlierTexts earlier;
    private final SelfChecks checks;
    private final Handwriting handwriting;

    HandInView(HandIns handIns, EarlierTexts earlier, SelfChecks checks, Handwriting handwriting) {
        this.handwriting = handwriting;
        this.handIns = handIns;
        this.earlier = earlier;
        this.checks = checks;
        addClassName("hand-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var plan =
                event.getRouteParameters()
                        .get("plan")
                        .flatMap(Ids::parse)
                        .map(StudyPlanId::new)
                        .orElseThrow(NotFoundException::new);
        removeAll();
        try {
            var id = handIns.find(plan).orElseGet(() -> handIns.start(plan));
            show(handIns.read(id));
        } catch (NotAskedFor notAsked) {
            add(notAsked());
        }
    }

    private void show(MyReflection mine) {
        add(new PageHead(heading(mine), getTranslation("reflection.title")));
        mine.rewriteIfAny().ifPresent(asked -> add(new RewriteNotice(asked)));
        mine.receiptIfAny()
                .ifPresent(receipt ->
                        add(new StandingCard(handIns, mine, receipt, () -> reload(mine))));
        if (mine.open()) {
            add(new HandInForm(handIns, earlier, checks, handwriting, mine));
        } else {
            add(closed(mine), path(mine));
        }
    }

    private void reload(MyReflection mine) {
        removeAll();
        show(handIns.read(mine.id()));
    }

    private String heading(MyReflection mine) {
        var number = mine.assignment().number();
        return mine.due().map(due -> Sentences.heading(this, number, due)).orElse(number);
    }

    private Notice closed(MyReflection mine) {
        var terms = mine.terms();
        var text =
                terms.published()
                        ? getTranslation("reflection.refusal.published")
                        : terms.locked()
                                ? getTranslation("reflection.refusal.locked")
                                : getTranslation(
                                        "reflection.refusal.over",
                                        mine.due().map(Vietnam::date).orElse(""));
        var notice = new Notice(terms.locked() ? State.LOCKED : State.DOING, text);
        notice.setId("reflection-closed");
        return notice;
    }

    /** Where the step that comes first, or the result, is found. */
    private LinkButton path(MyReflection mine) {
        var link =
                new LinkButton(
                                "plans/" + mine.assignment().plan().value(),
                                getTranslation("reflection.path"))
                        .primary();
        link.setId("reflection-path");
        link.addClassName("start");
        return link;
    }

    private Blank notAsked() {
        return Blank.ofPage(
                "pencil-line",
                getTranslation("reflection.not-asked"),
                getTranslation("reflection.not-asked.why"),
                new LinkButton("", "house", getTranslation("reflection.home")).primary());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reflection.title");
    }
}
