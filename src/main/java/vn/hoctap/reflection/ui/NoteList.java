package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoctap.reflection.TextNote;
import vn.hoctap.shared.ui.Numbers;

/** What was odd about a text, with the word that it is mostly old software. */
class NoteList extends Div {

    NoteList(List<TextNote> notes) {
        setId("reflection-notes");
        addClassNames("card", "pad", "stack", "g2");
        var title = new H2(getTranslation("reflection.notes"));
        title.addClassName("section-title");
        var why = new Paragraph(getTranslation("reflection.notes.why"));
        why.addClassNames("small", "muted");
        var list = new UnorderedList();
        list.addClassName("notes");
        notes.stream().map(this::line).forEach(list::add);
        add(title, why, list);
    }

    private ListItem line(TextNote note) {
        var what =
                getTranslation(
                        "reflection.note." + note.kind().name(), Numbers.count(note.count()));
        var line = new ListItem(what);
        line.setId("reflection-note-" + note.kind().name());
        if (!note.examples().isEmpty()) {
            var where =
                    new Div(
                            getTranslation(
                                    "reflection.note.where",
                                    note.examples().stream()
                                            .map(example -> "“" + example + "”")
                                            .collect(Collectors.joining(", "))));
            where.addClassName("muted");
            line.add(where);
        }
        return line;
    }
}
