package vn.hoctap.originality.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;

/** Everything that happened to a case, oldest first. */
class HistoryCard extends Card {

    HistoryCard(OpenCase open) {
        super();
        setId("case-history");
        var title = new com.vaadin.flow.component.html.H2(getTranslation("originality.history"));
        title.addClassName("section-title");
        var list = new OrderedList();
        list.addClassName("history");
        open.history().forEach(line -> list.add(item(line)));
        add(title, list);
    }

    private ListItem item(OpenCase.Happening line) {
        var name = line.name() == null ? "" : line.name();
        var note = line.note() == null ? "" : line.note();
        var when = new Span(Vietnam.minute(line.at()));
        when.addClassNames("tiny", "faint", "num");
        var words =
                new Span(
                        getTranslation("originality.happened." + CaseWords.key(line.step()), name));
        var item = new ListItem(when, words);
        if (!note.isEmpty()) {
            var more = new Span(note);
            more.addClassNames("small", "muted", "as-typed");
            item.add(more);
        }
        return item;
    }
}
