package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.hoctap.documents.Words;
import vn.hoctap.reflection.TextChange;
import vn.hoctap.reflection.TextChange.Kind;
import vn.hoctap.shared.ui.Numbers;

/** Two texts in one: what was added is underlined, what was removed is struck out. */
class ChangedText extends Div {

    ChangedText(List<TextChange> changes) {
        addClassNames("stack", "g2");
        var counts =
                new Paragraph(
                        getTranslation(
                                "reflection.changes",
                                Numbers.count(words(changes, Kind.ADDED)),
                                Numbers.count(words(changes, Kind.REMOVED))));
        counts.setId("reflection-changes-count");
        counts.addClassNames("small", "num");
        var text = new Div();
        text.setId("reflection-changes");
        text.addClassNames("card", "pad", "essay", "changed-text");
        changes.forEach(change -> text.getElement().appendChild(element(change)));
        add(counts, text);
    }

    private static int words(List<TextChange> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .mapToInt(change -> Words.in(change.words()))
                .sum();
    }

    private static Element element(TextChange change) {
        var tag =
                switch (change.kind()) {
                    case SAME -> "span";
                    case ADDED -> "ins";
                    case REMOVED -> "del";
                };
        return new Element(tag).setText(change.words());
    }
}
