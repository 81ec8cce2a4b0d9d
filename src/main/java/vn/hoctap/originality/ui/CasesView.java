package vn.hoctap.originality.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.originality.Across;
import vn.hoctap.originality.CaseEvent;
import vn.hoctap.originality.CaseNews;
import vn.hoctap.originality.CaseReport;
import vn.hoctap.originality.Cases;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Chip;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;

/** The cases of a unit, or of the whole with texts of different units that share their wording. */
@Route(CasesView.PATH)
@StyleSheet("assets/cases.css")
@PermitAll
class CasesView extends CasePage implements HasDynamicTitle {

    static final String PATH = "cases";
    private static final int PAGE = 20;

    private final Cases cases;
    private final Across across;
    private final UnitCases mine;
    private final Clock clock;
    private final List<Chip> chips = new ArrayList<>();
    private final List<CaseSource> sources = new ArrayList<>();
    private final Div filters = new Div();
    private final Div list = new Div();
    private final Pager pager = new Pager("cases-pager", PAGE, this::show);
    private int source;
    private int page;

    CasesView(
            Cases cases,
            Across across,
            CaseReport report,
            UnitCases mine,
            CaseNews news,
            Clock clock) {
        super(news);
        this.cases = cases;
        this.across = across;
        this.mine = mine;
        this.clock = clock;
        if (!mine.any()) {
            throw new AccessDeniedException("No cases for you");
        }
        filters.addClassNames("row", "wrap");
        list.setId("cases-list");
        var head = new PageHead("", getPageTitle());
        if (mine.policy()) {
            var policy = new LinkButton(PolicyView.PATH, getTranslation("originality.policy"));
            policy.setId("cases-policy");
            head.add(policy);
        }
        add(head, filters, list, pager);
        if (mine.reports()) {
            add(new ReportCard(report, Vietnam.today(clock)));
        }
        offer();
        choose(0);
    }

    private void offer() {
        if (mine.whole()) {
            offer("whole", getTranslation("originality.list.whole"), CaseSource.whole(cases));
        } else {
            for (var unit : mine.units()) {
                offer(unit.value().toString(), mine.name(unit), CaseSource.ofUnit(cases, unit));
            }
        }
        if (mine.across()) {
            offer("across", getTranslation("originality.list.across"), CaseSource.across(across));
        }
        filters.setVisible(sources.size() > 1);
    }

    private void offer(String name, String label, CaseSource offered) {
        int at = sources.size();
        var chip = new Chip(label);
        chip.setId("cases-" + name);
        chip.addClickListener(click -> choose(at));
        chips.add(chip);
        sources.add(offered);
        filters.add(chip);
    }

    private void choose(int chosen) {
        source = chosen;
        for (int at = 0; at < chips.size(); at++) {
            chips.get(at).setPressed(at == chosen);
        }
        show(0);
    }

    private void show(int turned) {
        page = turned;
        list.removeAll();
        var shown = sources.get(source);
        list.add(shown.rows(this, page * PAGE, PAGE, Vietnam.today(clock)));
        pager.show(page, shown.count());
    }

    @Override
    boolean concerns(CaseEvent event) {
        return true;
    }

    @Override
    void refresh() {
        show(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("originality.cases");
    }
}
