package vn.hoctap.originality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.originality.Evidence;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.originality.SharedPassage;
import vn.hoctap.shared.ui.Card;

/** What two texts share where whole texts are not for the one who looks. */
class PassageList extends Card {

    PassageList(OpenCase open, Evidence pair, List<SharedPassage> passages) {
        super();
        setId("case-passages");
        var title = new H2(getTranslation("originality.passages"));
        title.addClassName("section-title");
        var how = new Paragraph(getTranslation("originality.passages.how"));
        how.addClassNames("small", "muted");
        add(title, how);
        passages.stream()
                .filter(passage -> passage.a().equals(pair.a()) && passage.b().equals(pair.b()))
                .forEach(passage -> {
                    var both = new Div();
                    both.addClassName("pair-card");
                    excerpt(both, open, passage.number(), pair.a(), passage.inA());
                    excerpt(both, open, passage.number(), pair.b(), passage.inB());
                    add(both);
                });
    }

    private static void excerpt(
            Div both, OpenCase open, int number, Evidence.Text whose, @Nullable String words) {
        if (words == null) {
            return;
        }
        var name = new Span(open.author(whose.reflection()).map(OpenCase.Author::name).orElse(""));
        name.addClassName("bold");
        var mark =
                new Element("mark")
                        .setAttribute("class", "passage")
                        .setAttribute("data-p", TextPane.hue(number))
                        .appendChild(TextPane.number(number))
                        .appendChild(Element.createText(words));
        var text = new Paragraph();
        text.getElement().appendChild(mark);
        var excerpt = new Div(name, text);
        excerpt.addClassName("pair-excerpt");
        both.add(excerpt);
    }
}
