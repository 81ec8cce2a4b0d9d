package vn.hoctap.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import vn.hoctap.grading.Similarity;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;

/** How much of an essay is its author's own wording: a bar and one line of figures. */
class SimilarityCard extends Card {

    SimilarityCard(Optional<Similarity> similarity) {
        setId("grading-similarity");
        var title = new H2(getTranslation("grading.similarity"));
        title.addClassName("section-title");
        var head = new Div(title);
        head.addClassNames("row", "between", "wrap");
        add(head);
        similarity.ifPresentOrElse(
                known -> {
                    head.add(badge(known));
                    add(bar(known), figures(known));
                },
                () -> add(line(getTranslation("grading.similarity.not-yet"))));
    }

    private StateBadge badge(Similarity known) {
        return known.alerts()
                ? new StateBadge(State.RETURNED, getTranslation("grading.similarity.case"))
                : new StateBadge(State.DONE, getTranslation("grading.similarity.below"));
    }

    private static Div bar(Similarity known) {
        var bar = new Div();
        bar.addClassName("share-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        part(bar, "own", known.ownPercent());
        part(bar, "source", known.sourcePercent());
        part(bar, "shared", known.sharedPercent());
        return bar;
    }

    private static void part(Div bar, String kind, int percent) {
        var part = new Element("i");
        part.getStyle().set("width", percent + "%");
        part.setAttribute("data-share", kind);
        bar.getElement().appendChild(part);
    }

    private Span figures(Similarity known) {
        return line(
                getTranslation(
                        "grading.similarity.shares",
                        known.ownPercent(),
                        known.sourcePercent(),
                        known.sharedPercent()));
    }

    private static Span line(String text) {
        var line = new Span(text);
        line.addClassNames("tiny", "muted", "num");
        return line;
    }
}
