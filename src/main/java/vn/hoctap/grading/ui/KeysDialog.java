package vn.hoctap.grading.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** All keys of the desk. */
class KeysDialog extends Dialog {

    private record Key(String text, List<String> caps) {}

    private static final List<Key> KEYS =
            List.of(
                    new Key("level", List.of("1", "2", "3", "4")),
                    new Key("criterion", List.of("↑", "↓")),
                    new Key("sentence", List.of("←", "→")),
                    new Key("sentences", List.of("Shift", "→")),
                    new Key("remark", List.of("C")),
                    new Key("comment", List.of("G")),
                    new Key("leave", List.of("Esc")),
                    new Key("original", List.of("O")),
                    new Key("back", List.of("B")),
                    new Key("skip", List.of("S")),
                    new Key("next", List.of("Ctrl", "↵")),
                    new Key("all", List.of("?")));

    KeysDialog() {
        setId("grading-keys-dialog");
        setHeaderTitle(getTranslation("grading.keys.title"));
        setWidth("min(100vw, 30rem)");
        var list = new UnorderedList();
        list.addClassNames("list", "keys");
        KEYS.forEach(key -> list.add(line(key)));
        add(list);
        var close = new Button(getTranslation("grading.keys.close"), click -> close());
        close.setId("grading-keys-close");
        getFooter().add(close);
    }

    private ListItem line(Key key) {
        var caps = new Div();
        caps.addClassNames("row", "key-caps");
        key.caps().forEach(cap -> caps.getElement().appendChild(new Element("kbd").setText(cap)));
        return new ListItem(caps, new Span(getTranslation("grading.keys." + key.text())));
    }
}
