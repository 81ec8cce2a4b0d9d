package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoctap.grading.Spread;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Numbers;

/** How marks are spread: a bar for each whole point, and the mean in words. */
class SpreadCard extends Card {

    SpreadCard(Spread spread) {
        super();
        setId("grading-spread");
        var head = new Element("h2").setText(getTranslation("grading.spread"));
        head.getClassList().add("section-title");
        getElement().appendChild(head);
        if (spread.all() == 0) {
            add(new Paragraph(getTranslation("grading.spread.none")));
            return;
        }
        var mean =
                new Span(
                        getTranslation(
                                "grading.spread.mean",
                                Numbers.count(spread.all()),
                                spread.meanIfAny().map(Numbers::mark).orElse("–")));
        mean.addClassNames("small", "muted", "num");
        add(mean);
        getElement().appendChild(bars(spread));
    }

    private Element bars(Spread spread) {
        var bars = new Element("div");
        bars.getClassList().add("spread");
        bars.setAttribute("role", "img");
        bars.setAttribute("aria-label", words(spread));
        for (int at = 0; at < spread.counts().size(); at++) {
            int count = spread.counts().get(at);
            var number = new Element("b").setText(count == 0 ? "" : Numbers.count(count));
            var bar = new Element("i");
            bar.getStyle().set("height", Math.round(100.0 * count / spread.most()) + "px");
            var column = new Element("span").appendChild(number, bar);
            var from = new Element("small").setText(Integer.toString(at));
            from.appendChild(new Element("span").setText("–" + (at + 1)));
            column.appendChild(from);
            bars.appendChild(column);
        }
        return bars;
    }

    private String words(Spread spread) {
        return IntStream.range(0, spread.counts().size())
                .filter(at -> spread.counts().get(at) > 0)
                .mapToObj(at ->
                        getTranslation(
                                "grading.spread.bar",
                                range(at),
                                Numbers.count(spread.counts().get(at))))
                .collect(Collectors.joining("; "));
    }

    private static String range(int at) {
        return at + "–" + (at + 1);
    }
}
