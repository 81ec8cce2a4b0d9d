package vn.hoctap.originality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hoctap.originality.Evidence;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.shared.ui.Avatar;
import vn.hoctap.shared.ui.Numbers;

/** Which texts share passages: circles of authors, thick lines over the line, dashed ones under. */
class CaseGraph extends Div {

    private static final int WIDTH = 250;
    private static final int HEIGHT_OF_TWO = 108;
    private static final int HEIGHT_OF_MANY = 190;
    private static final int RADIUS = 22;

    /** With more lines than these the percents would cover each other. */
    private static final int MOST_LABELS = 6;

    private final OpenCase open;
    private final int height;
    private final Map<ReflectionId, Point> points = new HashMap<>();

    private record Point(double x, double y) {}

    CaseGraph(OpenCase open) {
        this.open = open;
        height = open.authors().size() == 2 ? HEIGHT_OF_TWO : HEIGHT_OF_MANY;
        addClassName("case-graph");
        place();
        var svg = element("svg", Map.of("role", "img"));
        var pairs = open.newest();
        svg.setAttribute("aria-label", inWords(pairs));
        pairs.reversed().forEach(pair -> svg.appendChild(line(pair)));
        long labels = pairs.stream().filter(CaseGraph::alerts).count();
        if (labels <= MOST_LABELS) {
            pairs.stream().filter(CaseGraph::alerts).forEach(pair -> label(svg, pair));
        }
        open.authors().forEach(author -> circle(svg, author));
        getElement().appendChild(svg);
        // attributes set from here are written in small letters, and this one must not be
        svg.executeJs("this.setAttribute('viewBox', $0)", "0 0 " + WIDTH + " " + height);
    }

    /** Two beside each other, more on an oval. */
    private void place() {
        var authors = open.authors();
        int count = authors.size();
        for (int at = 0; at < count; at++) {
            double turn = Math.PI * (2.0 * at / count - (count == 2 ? 1 : .5));
            points.put(
                    authors.get(at).reflection(),
                    new Point(
                            WIDTH / 2.0 + Math.cos(turn) * (WIDTH / 2.0 - RADIUS - 18),
                            height / 2.0
                                    - (count == 2 ? 16 : 6)
                                    + Math.sin(turn) * (height / 2.0 - RADIUS - 14)));
        }
    }

    private static boolean alerts(Evidence pair) {
        return pair.verdict().alerts();
    }

    private Element line(Evidence pair) {
        var a = point(pair.a().reflection());
        var b = point(pair.b().reflection());
        return element(
                "line",
                Map.of(
                        "x1", number(a.x()),
                        "y1", number(a.y()),
                        "x2", number(b.x()),
                        "y2", number(b.y()),
                        "class", alerts(pair) ? "over" : "under"));
    }

    private void label(Element svg, Evidence pair) {
        var a = point(pair.a().reflection());
        var b = point(pair.b().reflection());
        double x = (a.x() + b.x()) / 2;
        double y = (a.y() + b.y()) / 2;
        svg.appendChild(
                element(
                        "rect",
                        Map.of(
                                "x", number(x - 24),
                                "y", number(y - 14),
                                "width", "48",
                                "height", "28",
                                "rx", "14")));
        svg.appendChild(text(x, y + 5, Numbers.percent(pair.score()), "share"));
    }

    private void circle(Element svg, OpenCase.Author author) {
        var at = point(author.reflection());
        boolean over =
                open.newest().stream()
                        .anyMatch(pair -> alerts(pair) && pair.concerns(author.reflection()));
        svg.appendChild(
                element(
                        "circle",
                        Map.of(
                                "cx", number(at.x()),
                                "cy", number(at.y()),
                                "r", Integer.toString(RADIUS),
                                "class", over ? "over" : "under")));
        svg.appendChild(text(at.x(), at.y() + 5, Avatar.initials(author.name()), "who"));
        if (open.authors().size() == 2) {
            boolean first = open.authors().getFirst().equals(author);
            svg.appendChild(
                    text(
                            at.x(),
                            at.y() + RADIUS + 20,
                            getTranslation(first ? "originality.earlier" : "originality.later"),
                            "when"));
        }
    }

    private Point point(ReflectionId reflection) {
        return points.getOrDefault(reflection, new Point(0, 0));
    }

    private String inWords(List<Evidence> pairs) {
        var sentences = new ArrayList<String>();
        for (var pair : pairs) {
            sentences.add(
                    getTranslation(
                            alerts(pair) ? "originality.graph.over" : "originality.graph.under",
                            name(pair.a().reflection()),
                            name(pair.b().reflection()),
                            Numbers.percent(pair.score())));
        }
        return sentences.isEmpty()
                ? getTranslation("originality.graph.none")
                : String.join("; ", sentences);
    }

    private String name(ReflectionId reflection) {
        return open.author(reflection).map(OpenCase.Author::name).orElse("");
    }

    private static Element text(double x, double y, String words, String kind) {
        return element("text", Map.of("x", number(x), "y", number(y), "class", kind))
                .appendChild(Element.createText(words));
    }

    private static Element element(String tag, Map<String, String> attributes) {
        var element = new Element(tag);
        attributes.forEach(element::setAttribute);
        return element;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
