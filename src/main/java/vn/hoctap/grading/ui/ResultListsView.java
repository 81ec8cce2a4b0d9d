package vn.hoctap.grading.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.hoctap.grading.ResultList;
import vn.hoctap.grading.Results;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.Tile;

/** The lists of results somebody may open, with how many wait to be published. */
@Route(ResultListsView.PATH)
@PermitAll
class ResultListsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "results";

    private final Results results;

    ResultListsView(Results results) {
        this.results = results;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead("", getPageTitle()));
        var lists = results.lists();
        if (lists.isEmpty()) {
            add(
                    new Blank(
                            "seal-check",
                            getTranslation("grading.results.empty"),
                            getTranslation("grading.results.empty.why")));
        } else {
            var rows = new RowList(lists.stream().map(this::row).toArray(Row[]::new));
            rows.setId("grading-lists");
            rows.addClassNames("card", "pad");
            add(rows);
        }
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
        return getTranslation("grading.results");
    }
}
