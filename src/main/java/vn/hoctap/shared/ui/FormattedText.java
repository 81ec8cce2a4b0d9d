package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoctap.shared.Formatting;
import vn.hoctap.shared.Formatting.Kind;

/**
 * A text in the measure for reading, set as its author set it, with places of it marked. Everything
 * in it is text, never markup; blank lines show nothing.
 */
public final class FormattedText extends Div {

    private final int[] points;
    private final Formatting formatting;
    private final List<Marked> marks;
    private final boolean tellsPlaces;
    private @Nullable Kind group;
    private @Nullable HtmlContainer open;

    /**
     * A place of the text.
     *
     * @param start first code point
     * @param end the one after the last
     * @param className of its elements
     * @param after what stands behind it
     */
    public record Marked(int start, int end, String className, Optional<Component> after) {

        public Marked(int start, int end, String className) {
            this(start, end, className, Optional.empty());
        }
    }

    public FormattedText(String text, Formatting formatting) {
        this(text, formatting, List.of(), false);
    }

    /**
     * @param marks in any order; each piece of the text carries the classes of all that hold it,
     *     and in {@code data-at} its first code point
     */
    public FormattedText(String text, Formatting formatting, List<Marked> marks) {
        this(text, formatting, marks, true);
    }

    private FormattedText(
            String text, Formatting formatting, List<Marked> marks, boolean tellsPlaces) {
        this.points = text.codePoints().toArray();
        this.formatting = formatting;
        this.marks = List.copyOf(marks);
        this.tellsPlaces = tellsPlaces;
        addClassName("essay");
        int start = 0;
        int line = 0;
        for (int at = 0; at <= points.length; at++) {
            if (at == points.length || points[at] == '\n') {
                line(line++, start, at);
                start = at + 1;
            }
        }
    }

    private void line(int number, int start, int end) {
        if (text(start, end).isBlank()) {
            return;
        }
        var line = formatting.line(number);
        var element = place(line.kind());
        var cuts = cuts(line, start, end);
        int from = start;
        for (int cut : cuts) {
            piece(element, line, start, from, cut);
            after(element, from, cut, cut == end);
            from = cut;
        }
    }

    /** Where bold or a mark begins or ends, and the line's end. */
    private Set<Integer> cuts(Formatting.Line line, int start, int end) {
        var cuts = new TreeSet<Integer>();
        for (var mark : marks) {
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        for (var bold : line.bold()) {
            cuts.add(point(start, end, bold.from()));
            cuts.add(point(start, end, bold.to()));
        }
        cuts.add(end);
        cuts.removeIf(cut -> cut <= start || cut > end);
        return cuts;
    }

    /** The code point at a place of UTF-16 units. */
    private int point(int start, int end, int units) {
        int at = start;
        for (int passed = 0; at < end && passed < units; at++) {
            passed += Character.charCount(points[at]);
        }
        return at;
    }

    private void piece(HtmlContainer line, Formatting.Line set, int start, int from, int to) {
        int units = text(start, from).length();
        var piece = Element.createText(text(from, to));
        if (set.bold().stream().anyMatch(b -> b.from() <= units && units < b.to())) {
            piece = new Element("strong").appendChild(piece);
        }
        if (!tellsPlaces) {
            line.getElement().appendChild(piece);
            return;
        }
        var place = new Span();
        place.getElement().setAttribute("data-at", Integer.toString(from));
        marks.stream()
                .filter(mark -> mark.start() <= from && from < mark.end())
                .forEach(mark -> place.addClassName(mark.className()));
        place.getElement().appendChild(piece);
        line.getElement().appendChild(place.getElement());
    }

    /** What stands behind the places that end here, or in the blanks after the line. */
    private void after(HtmlContainer line, int from, int to, boolean last) {
        for (var mark : marks) {
            boolean here = from < mark.end() && mark.end() <= to;
            if (here || (last && mark.end() == to + 1)) {
                mark.after().ifPresent(line::add);
            }
        }
    }

    private String text(int from, int to) {
        return new String(points, from, to - from);
    }

    private HtmlContainer place(Kind kind) {
        var line =
                switch (kind) {
                    case HEADING -> new H2();
                    case SUBHEADING -> new H3();
                    case BULLET, NUMBER -> new ListItem();
                    case PARAGRAPH, QUOTATION -> new Paragraph();
                };
        if (kind != group || open == null) {
            group = kind;
            open = opened(kind);
        }
        open.add(line);
        return line;
    }

    private HtmlContainer opened(Kind kind) {
        HtmlContainer opened =
                switch (kind) {
                    case BULLET -> new UnorderedList();
                    case NUMBER -> new OrderedList();
                    case QUOTATION -> new Quotation();
                    case PARAGRAPH, HEADING, SUBHEADING -> this;
                };
        if (opened != this) {
            add(opened);
        }
        return opened;
    }

    private static class Quotation extends HtmlContainer {

        Quotation() {
            super("blockquote");
        }
    }
}
