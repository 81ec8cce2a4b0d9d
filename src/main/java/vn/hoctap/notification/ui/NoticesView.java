package vn.hoctap.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import vn.hoctap.notification.NoticeRow;
import vn.hoctap.notification.Notices;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Tile;

/** What the one signed in was told, the newest first; opening one marks it as read. */
@Route("notices")
@PermitAll
class NoticesView extends Page implements HasDynamicTitle {

    private static final int PAGE = 25;

    private final Notices notices;
    private final Clock clock;
    private final UnorderedList list = new UnorderedList();
    private final Span unread = new Span();
    private final NativeButton allRead = new NativeButton();
    private final Pager pager = new Pager("notices-pager", PAGE, this::show);

    NoticesView(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
        allRead.setId("notices-all-read");
        allRead.addClassNames("button", "quiet");
        allRead.setText(getTranslation("notices.all-read"));
        allRead.addClickListener(click -> {
            notices.markAllRead();
            show(0);
        });
        unread.addClassNames("small", "muted");
        unread.setId("notices-unread");
        list.setId("notices-list");
        list.addClassNames("notices", "card");
        add(new PageHead("", getPageTitle(), unread, allRead), list, pager);
        show(0);
    }

    private void show(int page) {
        var rows = notices.mine(page * PAGE, PAGE);
        list.removeAll();
        rows.forEach(row -> list.add(item(row)));
        if (rows.isEmpty()) {
            list.add(
                    new ListItem(
                            new Blank(
                                    "bell",
                                    getTranslation("notices.none"),
                                    getTranslation("notices.none.why"))));
        }
        long waiting = notices.unread();
        unread.setText(getTranslation("notices.unread", Long.toString(waiting)));
        allRead.setVisible(waiting > 0);
        pager.show(page, notices.count());
    }

    private ListItem item(NoticeRow row) {
        var title = new Span(getTranslation(key(row)));
        title.addClassName(row.unread() ? "notice-title-unread" : "notice-title");
        var due = row.due();
        var sentence =
                new Span(
                        getTranslation(
                                key(row) + ".how",
                                row.document(),
                                due == null ? "" : Vietnam.date(due)));
        sentence.addClassNames("small", "muted");
        var when = new Span(Ago.of(row.at(), clock.instant(), this::getTranslation));
        when.addClassNames("tiny", "faint", "num");
        var words = new Span(title, sentence, when);
        words.addClassNames("grow", "notice-words");
        var link =
                new Anchor(
                        NoticeTarget.of(row),
                        new Tile(NoticeTarget.icon(row), NoticeTarget.state(row)),
                        words);
        link.addClassName("notice-link");
        link.setId("notice-" + row.id().value());
        if (row.unread()) {
            var dot = new Span();
            dot.addClassName("unread-dot");
            dot.getElement().setAttribute("role", "img");
            dot.getElement().setAttribute("aria-label", getTranslation("notices.is-unread"));
            link.add(dot);
        }
        link.getElement().addEventListener("click", click -> open(row)).preventDefault();
        return new ListItem(link);
    }

    private void open(NoticeRow row) {
        if (row.unread()) {
            notices.markRead(row.id());
        }
        UI.getCurrentOrThrow().navigate(NoticeTarget.of(row));
    }

    private static String key(NoticeRow row) {
        return "notices." + row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.title");
    }
}
