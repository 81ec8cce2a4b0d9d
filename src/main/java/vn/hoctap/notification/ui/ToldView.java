package vn.hoctap.notification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.notification.Told;
import vn.hoctap.notification.ToldRow;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.SearchField;

/** Who was told what and when, newest first, page by page. */
@Route(ToldView.PATH)
@StyleSheet("assets/admin.css")
@PermitAll
class ToldView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "told";

    private static final int PAGE = 25;
    private static final List<String> COLUMNS = List.of("at", "who", "what", "read", "mail");

    private final Told told;
    private final AccessPolicy policy;
    private final Div rows = new Div();
    private final Pager pager = new Pager("told-pager", PAGE, this::show);
    private final PageHead head = new PageHead("", getPageTitle());
    private final SearchField search =
            new SearchField("told-search", getTranslation("told.search"), typed -> show(0));

    ToldView(Told told, AccessPolicy policy) {
        this.told = told;
        this.policy = policy;
        rows.setId("told-list");
        rows.addClassName("card");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!policy.allows("notification.list-told", Optional.empty())) {
            throw new AccessDeniedException("Not the board");
        }
        removeAll();
        add(head, search, rows, pager);
        show(0);
    }

    private void show(int page) {
        long all = told.count(search.getValue());
        var found = told.list(search.getValue(), page * PAGE, PAGE);
        head.set(getTranslation("told.count", Numbers.count(all)), getPageTitle());
        rows.removeAll();
        rows.add(
                found.isEmpty()
                        ? new Blank("bell", getTranslation("told.none"), "")
                        : table(found));
        pager.show(page, all);
    }

    private NativeTable table(List<ToldRow> found) {
        var table = new NativeTable();
        table.setId("told-rows");
        table.addClassNames("table", "blocks", "ledger");
        var heads = new NativeTableRow();
        for (var column : COLUMNS) {
            var name = new NativeTableHeaderCell(getTranslation("told.column." + column));
            name.getElement().setAttribute("scope", "col");
            heads.add(name);
        }
        table.getHead().add(heads);
        found.forEach(row -> table.getBody().add(line(row)));
        return table;
    }

    private NativeTableRow line(ToldRow row) {
        var key = "notices." + row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var mail = "told.mail." + row.mail().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new NativeTableRow(
                cell("at", Vietnam.minute(row.at()), ""),
                cell("who", row.name(), ""),
                cell("what", getTranslation(key), row.document()),
                cell("read", minute(row.readAt()), ""),
                cell(
                        "mail",
                        getTranslation(mail),
                        row.mailedAt() == null ? "" : minute(row.mailedAt())));
    }

    private static String minute(@Nullable Instant at) {
        return at == null ? "–" : Vietnam.minute(at);
    }

    private NativeTableCell cell(String column, String text, String under) {
        var words = new Span(new Span(text));
        words.addClassName("ledger-words");
        if (!under.isEmpty()) {
            var small = new Span(under);
            small.addClassNames("small", "muted");
            words.add(small);
        }
        var cell = new NativeTableCell(words);
        cell.addClassName("num");
        cell.getElement().setAttribute("data-label", getTranslation("told.column." + column));
        return cell;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("told.title");
    }
}
