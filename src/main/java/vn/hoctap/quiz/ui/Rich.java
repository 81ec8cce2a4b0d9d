package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.AttemptId;
import vn.hoctap.quiz.EssayRow;
import vn.hoctap.quiz.RichText;

/**
 * A text of a question; its words are text nodes, never HTML. Its pictures come from an address
 * that knows why they may be seen.
 */
class Rich extends Span {

    /**
     * @param source below which its pictures are, such as {@code api/quiz/attempts/ID}
     */
    Rich(RichText text, String source) {
        addClassName("rich");
        text.runs().forEach(run -> getElement().appendChild(element(run, source)));
    }

    static String ofBank(UnitId bank) {
        return "api/quiz/banks/" + bank.value();
    }

    static String ofAttempt(AttemptId attempt) {
        return "api/quiz/attempts/" + attempt.value();
    }

    static String ofEssay(EssayRow essay) {
        return "api/quiz/essays/" + essay.attempt().value() + "/" + essay.position();
    }

    private static Element element(RichText.Run run, String source) {
        return switch (run) {
            case RichText.Run.Words words -> element(words);
            case RichText.Run.Picture picture ->
                    new Element("img")
                            .setAttribute("src", source + "/pictures/" + picture.picture())
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
