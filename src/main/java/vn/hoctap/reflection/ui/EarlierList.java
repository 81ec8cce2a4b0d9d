package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.NoSuchElementException;
import vn.hoctap.reflection.EarlierText;
import vn.hoctap.reflection.EarlierText.Source;
import vn.hoctap.reflection.EarlierTexts;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;

/** What was written before: looked through, compared with the text now, and taken up again. */
class EarlierList extends Div {

    private final EarlierTexts earlier;
    private final ReflectionId id;
    private final DraftBox box;
    private final NativeButton open = new NativeButton();
    private final Div content = new Div();
    private final Div compared = new Div();

    EarlierList(EarlierTexts earlier, ReflectionId id, DraftBox box) {
        this.earlier = earlier;
        this.id = id;
        this.box = box;
        addClassNames("stack", "g2");
        open.setId("reflection-earlier");
        open.addClassNames("button", "quiet", "start");
        open.add(
                new Icon("clock-counter-clockwise"),
                new Span(getTranslation("reflection.earlier")));
        open.getElement().setAttribute("aria-expanded", "false");
        open.addClickListener(click -> toggle());
        content.setId("reflection-earlier-list");
        content.addClassNames("stack", "g2");
        content.setVisible(false);
        compared.setId("reflection-compared");
        compared.setVisible(false);
        add(open, content, compared);
    }

    private void toggle() {
        boolean show = !content.isVisible();
        if (show) {
            fill();
        }
        content.setVisible(show);
        compared.setVisible(false);
        open.getElement().setAttribute("aria-expanded", Boolean.toString(show));
    }

    private void fill() {
        content.removeAll();
        var texts = earlier.list(id);
        if (texts.isEmpty()) {
            content.add(small("reflection.earlier.none"));
            return;
        }
        content.add(small("reflection.earlier.how"));
        var rows = new UnorderedList();
        rows.addClassName("list");
        texts.forEach(text -> rows.add(row(text)));
        content.add(rows);
    }

    private Paragraph small(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("small", "muted");
        return words;
    }

    private ListItem row(EarlierText text) {
        var name = text.source().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var key = name + "-" + text.number();
        var what =
                new Span(
                        getTranslation("reflection.earlier." + name, Vietnam.minute(text.at()))
                                + " · "
                                + getTranslation(
                                        "reflection.words.count", Numbers.count(text.words())));
        what.addClassName("num");
        var ways =
                new Div(
                        button(
                                "reflection-compare-" + key,
                                "reflection.earlier.compare",
                                () -> box.whenStored(() -> compare(text.source(), text.number()))),
                        button(
                                "reflection-restore-" + key,
                                "reflection.earlier.restore",
                                () -> box.whenStored(() -> restore(text.source(), text.number()))));
        ways.addClassNames("row", "wrap");
        var both = new Div(what, ways);
        both.addClassNames("grow", "stack", "g2");
        var item = new ListItem(both);
        item.setId("reflection-earlier-" + key);
        return item;
    }

    private NativeButton button(String id, String key, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.setId(id);
        button.addClassName("button");
        return button;
    }

    /** Everything typed is stored by now. */
    void compare(Source source, int number) {
        try {
            show(new ChangedText(earlier.changes(id, source, number)));
        } catch (NoSuchElementException gone) {
            show(new Notice(getTranslation("reflection.earlier.gone")));
        }
    }

    /** Everything typed is stored by now. */
    void restore(Source source, int number) {
        try {
            box.replace(earlier.restore(id, source, number));
            fill();
            show(new Notice(getTranslation("reflection.earlier.restored")));
        } catch (NoSuchElementException gone) {
            show(new Notice(getTranslation("reflection.earlier.gone")));
        }
    }

    private void show(Div what) {
        compared.removeAll();
        compared.add(what);
        compared.setVisible(true);
    }
}
