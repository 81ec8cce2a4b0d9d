package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import vn.hoctap.quiz.RichText;

/** A text of a question; its words are text nodes, never HTML. */
class Rich extends Span {

    Rich(RichText text) {
        addClassName("rich");
        text.runs().forEach(run -> getElement().appendChild(element(run)));
    }

    private static Element element(RichText.Run run) {
        return switch (run) {
            case RichText.Run.Words words -> element(words);
            case RichText.Run.Picture picture ->
                    new Element("img")
                            .setAttribute("src", "api/quiz/pictures/" + picture.picture())
                            .setAttribute("alt", picture.alt());
        };
    }

    private static Element element(RichText.Run.Words words) {
        var text = new Element("span").setText(words.text());
        if (words.emphasis()) {
            text = new Element("em").setText(words.text());
        }
        if (!words.strong()) {
            return text;
        }
        return words.emphasis()
                ? new Element("strong").appendChild(text)
                : new Element("strong").setText(words.text());
    }
}
