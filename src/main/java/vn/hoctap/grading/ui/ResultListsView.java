package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.hoctap.grading.OwnResult;
import vn.hoctap.grading.ResultList;
import vn.hoctap.grading.Results;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;

/** One's own results, and the lists one may open with how many wait to be published. */
@Route(ResultListsView.PATH)
@PermitAll
class ResultListsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "results";

    private final Results results;
    private final AccessPolicy policy;

    ResultListsView(Results results, AccessPolicy policy) {
        this.results = results;
        this.policy = policy;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead("", getPageTitle()));
        boolean learns = policy.allows("grading.own-results", Optional.empty());
        if (learns) {
            add(section("grading-own", "grading.results.own", own()));
        }
        if (policy.allows("grading.result-lists", Optional.empty())) {
            add(section("grading-lists", "grading.results", lists()));
        }
    }

    private Card section(String id, String titleKey, List<Row> rows) {
        var card = new Card(getTranslation(titleKey));
        card.setId(id);
        card.add(
                rows.isEmpty()
                        ? new Paragraph(getTranslation("grading.results.empty.why"))
                        : new RowList(rows.toArray(Row[]::new)));
        return card;
    }

    private List<Row> own() {
        return results.mine().stream().map(this::row).toList();
    }

    private List<Row> lists() {
        return results.lists().stream().map(this::row).toList();
    }

    private Row row(OwnResult own) {
        var told = getTranslation("grading.result.on", Vietnam.date(own.publishedAt()));
        return new Row(
                new Tile("seal-check", State.DONE),
                own.title(),
                Numbers.mark(own.total()) + " · " + told,
                new LinkButton(
                        "plans/" + own.plan().value() + "/result",
                        getTranslation("grading.results.see")));
    }

    private Row row(ResultList list) {
        var whose =
                list.unitIfAny().isEmpty()
                        ? getTranslation("grading.results.all")
                        : list.unitName();
        var figures =
                getTranslation(
                        "grading.results.figures",
                        Numbers.count(list.all()),
                        Numbers.count(list.graded()),
                        Numbers.count(list.published()));
        var open = new LinkButton(address(list), getTranslation("grading.results.open"));
        return new Row(new Tile("seal-check"), list.title(), whose + " · " + figures, open);
    }

    private static String address(ResultList list) {
        var plan = PATH + "/" + list.plan().value();
        return list.unitIfAny().map(unit -> plan + "/" + unit.value()).orElse(plan);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grading.result");
    }
}
