package vn.hoctap.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.audit.AuditFilter;
import vn.hoctap.audit.AuditLog;
import vn.hoctap.audit.AuditPerson;
import vn.hoctap.identity.PolicyTable;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.DayField;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Spreadsheet;

/** What was done and read: by period, person and operation, newest first, page by page. */
@Route(AuditView.PATH)
@StyleSheet("assets/admin.css")
@PermitAll
class AuditView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "audit";

    /** Name of the query parameter that narrows the list to one account. */
    private static final String ACCOUNT = "account";

    private static final int PAGE = 25;
    private static final int DAYS = 30;

    private final AuditLog log;
    private final AccessPolicy policy;
    private final Clock clock;
    private final DayField first;
    private final DayField last;
    private final ComboBox<AuditPerson> who = new ComboBox<>();
    private final ComboBox<String> operation = new ComboBox<>();
    private final Div rows = new Div();
    private final Pager pager = new Pager("audit-pager", PAGE, this::show);
    private final PageHead head;

    AuditView(AuditLog log, AccessPolicy policy, Clock clock) {
        this.log = log;
        this.policy = policy;
        this.clock = clock;
        first = new DayField(getTranslation("audit.first"));
        last = new DayField(getTranslation("audit.last"));
        var export =
                new Spreadsheet(
                        "audit-export",
                        getTranslation("audit.export"),
                        "nhat-ky.xlsx",
                        this::export);
        head = new PageHead("", getPageTitle(), export);
        rows.setId("audit-list");
        rows.addClassName("card");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!policy.allows("audit.list", Optional.empty())) {
            throw new AccessDeniedException("Not the trail's reader");
        }
        removeAll();
        add(head, filters(), rows, pager);
        asked(event).ifPresent(who::setValue);
        List.of(first, last).forEach(day -> day.addValueChangeListener(chosen -> show(0)));
        List.of(who, operation).forEach(box -> box.addValueChangeListener(chosen -> show(0)));
        show(0);
    }

    private Optional<AuditPerson> asked(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ACCOUNT)
                .flatMap(AuditView::id)
                .flatMap(log::person);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Component filters() {
        first.setId("audit-first");
        first.setValue(Vietnam.today(clock).minusDays(DAYS - 1));
        last.setId("audit-last");
        who.setId("audit-who");
        who.setLabel(getTranslation("audit.column.who"));
        who.setPlaceholder(getTranslation("audit.everybody"));
        who.setClearButtonVisible(true);
        who.setItemLabelGenerator(AuditPerson::name);
        who.setItems(query ->
                log
                        .people(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        operation.setId("audit-operation");
        operation.setLabel(getTranslation("audit.column.operation"));
        operation.setPlaceholder(getTranslation("audit.everything"));
        operation.setClearButtonVisible(true);
        operation.setItems(operations());
        operation.setItemLabelGenerator(this::words);
        var row = new Div(first, last, who, operation);
        row.addClassNames("ledger-fields");
        return row;
    }

    /** Those that leave a line, by their words. */
    private List<String> operations() {
        var table = PolicyTable.load();
        return table.operations().stream()
                .filter(name -> table.row(name).audited())
                .sorted(Comparator.comparing(this::words, Collator.getInstance(getLocale())))
                .toList();
    }

    private String words(@Nullable String name) {
        return name == null ? "" : AuditTexts.operation(this, name);
    }

    private void show(int page) {
        var filter = filter();
        long all = log.count(filter);
        var lines = log.list(filter, page * PAGE, PAGE);
        head.set(getTranslation("audit.lines", Numbers.count(all)), getPageTitle());
        rows.removeAll();
        rows.add(lines.isEmpty() ? nothing() : new AuditTable(lines));
        pager.show(page, all);
    }

    private Component nothing() {
        return new Blank(
                "clipboard-text",
                getTranslation("audit.nothing"),
                getTranslation("audit.nothing.why"));
    }

    private AuditFilter filter() {
        return new AuditFilter(
                first.getValue(),
                last.getValue(),
                Optional.ofNullable(who.getValue()).map(AuditPerson::account).orElse(null),
                operation.getValue());
    }

    private byte[] export() {
        return log.export(
                filter(), AuditTexts.headings(this), line -> AuditTexts.words(this, line));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
