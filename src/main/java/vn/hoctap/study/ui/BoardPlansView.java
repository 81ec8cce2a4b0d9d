package vn.hoctap.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;
import vn.hoctap.study.PlanRow;
import vn.hoctap.study.StudyPlans;

/** All study plans, drafts first, with how far everybody is. */
@Route(BoardPlansView.PATH)
@PermitAll
class BoardPlansView extends Page implements HasDynamicTitle {

    static final String PATH = "study-plans";
    private static final int PAGE = 20;

    private final StudyPlans plans;
    private final Div list = new Div();
    private final Pager pager = new Pager("study-plans-pager", PAGE, this::show);

    BoardPlansView(StudyPlans plans) {
        this.plans = plans;
        list.setId("study-plans");
        add(new PageHead("", getPageTitle(), documents()), list, pager);
        show(0);
    }

    private LinkButton documents() {
        var link =
                new LinkButton(
                        "documents", "file-text", getTranslation("study.plan.choose-document"));
        link.setId("study-plans-documents");
        return link;
    }

    private void show(int page) {
        list.removeAll();
        var rows = plans.list(page * PAGE, PAGE);
        if (rows.isEmpty()) {
            list.add(
                    new Blank(
                            "calendar-dots",
                            getTranslation("study.plans.none"),
                            getTranslation("study.plans.none.why")));
        } else {
            var lines = new RowList();
            rows.forEach(row -> lines.add(row(row)));
            list.add(new Card(lines));
        }
        pager.show(page, plans.count());
    }

    private Row row(PlanRow plan) {
        boolean draft = plan.published() == null;
        var open =
                new LinkButton(PATH + "/" + plan.id().value(), getTranslation("study.plan.open"));
        open.setId("study-plan-" + plan.id().value());
        open.getElement()
                .setAttribute(
                        "aria-label", getTranslation("study.plan.open") + ": " + plan.title());
        return new Row(
                new Tile("calendar-dots", draft ? State.TODO : State.DOING),
                plan.title(),
                sentence(plan, draft),
                open);
    }

    private String sentence(PlanRow plan, boolean draft) {
        var number = StudyWords.number(this, plan.kind(), plan.number());
        var day = Vietnam.date(plan.lastDue());
        return draft
                ? getTranslation("study.plan.draft", number, day)
                : getTranslation(
                        "study.plan.followed",
                        number,
                        Numbers.count(plan.finished()),
                        Numbers.count(plan.persons()),
                        day);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("study.plans");
    }
}
