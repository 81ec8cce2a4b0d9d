package vn.hoctap.originality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.hoctap.originality.CaseText;
import vn.hoctap.originality.Evidence;
import vn.hoctap.shared.ui.Avatar;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.SourcePassage;

/** Two texts side by side, their shared passages joined by number and colour. */
@Tag("text-pair")
@JavaScript("context://assets/passages.js")
class TextCompare extends HtmlContainer {

    /**
     * Whose text stands on a side.
     *
     * @param details cell, day and words
     */
    record Side(String name, String details, CaseText text) {}

    TextCompare(Evidence pair, Side a, Side b) {
        setId("case-compare");
        addClassNames("card", "text-pair");
        int count = pair.passages().size();
        getElement().setAttribute("count", Integer.toString(count));
        add(head(count));
        var spansA = pair.passages().stream().map(Passage::a).toList();
        var spansB = pair.passages().stream().map(Passage::b).toList();
        var panes = new Div(side(a, spansA, "case-text-a"), side(b, spansB, "case-text-b"));
        panes.addClassName("pair-panes");
        add(cards(pair, a, b), panes, wholeTexts());
    }

    /** Narrow screens show the passages first; the browser turns to the whole texts and back. */
    private NativeButton wholeTexts() {
        var button = new NativeButton(getTranslation("originality.whole-texts"));
        button.setId("case-whole-texts");
        button.addClassNames("button", "quiet", "block", "on-phone");
        button.getElement().setAttribute("data-whole", true);
        button.getElement().setAttribute("aria-pressed", "false");
        return button;
    }

    private Component head(int count) {
        var now = new Span(getTranslation("originality.passage.now", "1"));
        now.addClassNames("pair-now", "bold");
        now.getElement()
                .setAttribute("data-text", getTranslation("originality.passage.now", "{0}"));
        var of = new Span(getTranslation("originality.passage.of", Integer.toString(count)));
        of.addClassName("muted");
        var words = new Span(now, of);
        words.addClassNames("small", "grow", "pair-words");
        words.getElement().setAttribute("role", "status");
        var hint =
                new Span(
                        new Span(key("J"), key("K"), new Text(getTranslation("originality.keys"))));
        hint.addClassNames("hints", "on-desk");
        var head =
                new Div(
                        words,
                        hint,
                        button("case-passage-back", "caret-up", "back"),
                        button("case-passage-next", "caret-down", "next"));
        head.addClassName("pair-head");
        head.setVisible(count > 0);
        return head;
    }

    private static Component key(String letter) {
        return new HtmlContainer("kbd") {
            {
                setText(letter);
            }
        };
    }

    private NativeButton button(String id, String icon, String go) {
        var button = new NativeButton();
        button.setId(id);
        button.addClassNames("button", "icon-only");
        button.add(new Icon(icon));
        button.getElement().setAttribute("data-go", go);
        button.getElement().setAttribute("aria-label", getTranslation("originality.passage." + go));
        return button;
    }

    private static Div side(Side side, List<vn.hoctap.textreuse.Span> passages, String id) {
        var sources = side.text().fromSources().stream().map(SourcePassage::own).toList();
        var pane = new TextPane(side.name(), side.text().text(), passages, sources);
        pane.setId(id);
        var column = new Div(head(side), pane);
        column.addClassName("pair-side");
        return column;
    }

    private static Div head(Side side) {
        var name = new Span(side.name());
        name.addClassName("bold");
        var details = new Span(side.details());
        details.addClassNames("tiny", "muted", "num");
        var words = new Div(name, details);
        words.addClassNames("grow", "pair-who");
        var head = new Div(new Avatar(side.name()), words);
        head.addClassName("pair-name");
        return head;
    }

    /** For narrow screens: one passage at a time, as each of the two wrote it. */
    private Div cards(Evidence pair, Side a, Side b) {
        var cards = new Div();
        cards.addClassName("pair-cards");
        int number = 0;
        for (var passage : pair.passages()) {
            number++;
            var card = new Div(excerpt(number, a, passage.a()), excerpt(number, b, passage.b()));
            card.addClassName("pair-card");
            card.getElement().setAttribute("data-n", Integer.toString(number));
            card.getElement().setAttribute("hidden", number > 1);
            cards.add(card);
        }
        return cards;
    }

    private static Div excerpt(int number, Side side, vn.hoctap.textreuse.Span span) {
        var name = new Span(side.name());
        name.addClassName("bold");
        var mark =
                new Element("mark")
                        .setAttribute("class", "passage")
                        .setAttribute("data-p", TextPane.hue(number))
                        .appendChild(TextPane.number(number))
                        .appendChild(Element.createText(cut(side.text().text(), span)));
        var words = new Paragraph();
        words.getElement().appendChild(mark);
        var excerpt = new Div(name, words);
        excerpt.addClassName("pair-excerpt");
        return excerpt;
    }

    private static String cut(String text, vn.hoctap.textreuse.Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.length()));
    }
}
