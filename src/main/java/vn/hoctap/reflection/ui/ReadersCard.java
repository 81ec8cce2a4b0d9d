package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import vn.hoctap.reflection.Reader;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;

/** Who read an author's texts, for what, how often and when last. */
class ReadersCard extends Card {

    ReadersCard(List<Reader> readers) {
        setId("reflection-readers-card");
        var title = new H2(getTranslation("reflection.readers"));
        title.addClassName("section-title");
        add(title);
        if (readers.isEmpty()) {
            var none = new Paragraph(getTranslation("reflection.readers.none"));
            none.addClassNames("small", "muted");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.setId("reflection-readers");
        list.addClassName("notes");
        readers.forEach(reader -> list.add(line(reader)));
        add(list);
    }

    private ListItem line(Reader reader) {
        var who =
                Optional.ofNullable(reader.who()).orElse(getTranslation("reflection.readers.gone"));
        var task = new Div(getTranslation("reflection.readers.task." + reader.task()));
        task.addClassName("muted");
        var line =
                new ListItem(
                        getTranslation(
                                "reflection.readers.line",
                                who,
                                reader.times(),
                                Vietnam.minute(reader.last())));
        line.add(task);
        return line;
    }
}
