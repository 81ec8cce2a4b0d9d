package vn.hoctap.originality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.hoctap.originality.OpenCase;

/** What the authors say, one below the other; closed at first. */
class ExplanationList extends NativeDetails {

    ExplanationList(OpenCase open) {
        setId("case-explanations");
        addClassName("explanations");
        var all = new Div();
        all.addClassNames("stack", "g3");
        int count = 0;
        for (var author : open.authors()) {
            var explanation = author.explanation();
            if (explanation != null) {
                count++;
                var name = new Span(author.name());
                name.addClassName("bold");
                var text = new Paragraph(explanation.text());
                text.addClassNames("small", "as-typed");
                all.add(new Div(name, text));
            }
        }
        setSummaryText(getTranslation("originality.explanations", Integer.toString(count)));
        setContent(all);
        setVisible(count > 0);
    }
}
