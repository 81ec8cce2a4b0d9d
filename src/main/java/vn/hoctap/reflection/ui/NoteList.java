package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
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
        notes.stream()
                .map(note ->
                        new ListItem(
                                getTranslation(
                                        "reflection.note." + note.kind().name(),
                                        Numbers.count(note.count()))))
                .forEach(list::add);
        add(title, why, list);
    }
}
