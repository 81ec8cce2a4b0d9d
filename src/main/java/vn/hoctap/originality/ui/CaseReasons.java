package vn.hoctap.originality.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.hoctap.originality.Evidence;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.textreuse.Passage;

/** Why a pair was told, in sentences, and its passages, which lead into the texts. */
class CaseReasons extends Card {

    private static final int MOST_LISTED = 12;

    CaseReasons(Evidence pair) {
        super();
        setId("case-reasons");
        var title = new com.vaadin.flow.component.html.H2(getTranslation("originality.why"));
        title.addClassName("section-title");
        add(title);
        for (var sentence : CaseWords.reasons(this, pair)) {
            var words = new Paragraph(sentence);
            words.addClassNames("small", "muted");
            add(words);
        }
        var list = new UnorderedList();
        list.addClassNames("list", "small", "passages");
        int number = 0;
        for (var passage : pair.passages().stream().limit(MOST_LISTED).toList()) {
            number++;
            list.add(item(number, passage));
        }
        var rest = pair.passages().stream().skip(MOST_LISTED).mapToInt(Passage::words).sum();
        if (rest > 0) {
            var more =
                    new Span(
                            getTranslation(
                                    "originality.passage.more",
                                    Integer.toString(pair.passages().size() - MOST_LISTED),
                                    Numbers.count(rest)));
            list.add(new ListItem(more));
        }
        list.add(legend());
        add(list);
    }

    private ListItem item(int number, Passage passage) {
        var button = new NativeButton();
        button.setId("case-passage-" + number);
        button.addClassName("passage-link");
        button.getElement().setAttribute("data-go", Integer.toString(number));
        button.getElement().appendChild(TextPane.number(number));
        var words =
                new Span(
                        getTranslation(
                                "originality.passage." + CaseWords.key(passage.kind()),
                                Integer.toString(number),
                                Numbers.count(passage.words())));
        words.addClassNames("grow", "num");
        button.add(words);
        var item = new ListItem(button);
        item.getElement().setAttribute("data-p", TextPane.hue(number));
        return item;
    }

    private ListItem legend() {
        var sample = new Span();
        sample.addClassNames("source-quote", "source-sample");
        var words = new Span(getTranslation("originality.source"));
        words.addClassName("grow");
        return new ListItem(sample, words);
    }
}
