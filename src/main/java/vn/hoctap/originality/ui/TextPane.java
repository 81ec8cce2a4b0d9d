package vn.hoctap.originality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.hoctap.textreuse.Span;

/** One text with its shared passages numbered and coloured, and what is taken from sources. */
class TextPane extends Div {

    private static final int HUES = 5;

    /**
     * @param name whose text it is, for listeners
     */
    TextPane(String name, String text, List<Span> passages, List<Span> sources) {
        addClassName("text-pane");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        for (var pieces : MarkedText.of(text, passages, sources).paragraphs()) {
            var paragraph = new Element("p");
            pieces.forEach(piece -> paragraph.appendChild(element(piece)));
            getElement().appendChild(paragraph);
        }
    }

    private static Element element(MarkedText.Piece piece) {
        if (piece.passage() > 0) {
            return passage(piece);
        }
        return piece.source()
                ? new Element("span")
                        .setAttribute("class", "source-quote")
                        .appendChild(Element.createText(piece.text()))
                : Element.createText(piece.text());
    }

    private static Element passage(MarkedText.Piece piece) {
        var mark = new Element("mark");
        mark.setAttribute("class", piece.passage() == 1 ? "passage current" : "passage");
        mark.setAttribute("data-p", hue(piece.passage()));
        mark.setAttribute("data-n", Integer.toString(piece.passage()));
        if (piece.first()) {
            mark.setAttribute("tabindex", "0");
            mark.appendChild(number(piece.passage()));
        }
        return mark.appendChild(Element.createText(piece.text()));
    }

    static Element number(int passage) {
        return new Element("span")
                .setAttribute("class", "p-no")
                .appendChild(Element.createText(Integer.toString(passage)));
    }

    /** Five hues take turns; the number tells passages of one hue apart. */
    static String hue(int passage) {
        return Integer.toString((passage - 1) % HUES + 1);
    }
}
