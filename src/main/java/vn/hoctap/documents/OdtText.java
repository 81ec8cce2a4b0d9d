package vn.hoctap.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Follows content.xml: its automatic styles first, then its text. */
final class OdtText implements Xml.Handler {

    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)^(?:https?:|ftp:|smb:|file:|//|\\\\\\\\).*");

    private static final int MOST_BLANKS = 100;

    /** How characters look at a place, with what the elements around it say. */
    private record Place(RunStyle style, boolean shaded, boolean inParagraph) {}

    private final Prose prose;
    private final OdtStyles styles;
    private final Deque<Place> places = new ArrayDeque<>();
    private boolean inBody;
    private int skipped;
    private int deleted;

    OdtText(Prose prose, OdtStyles styles) {
        this.prose = prose;
        this.styles = styles;
        places.push(new Place(RunStyle.NOTHING, false, false));
    }

    @Override
    public void start(XMLStreamReader element) {
        var name = element.getLocalName();
        if (!inBody) {
            inBody = name.equals("body");
            styles.start(element);
            return;
        }
        places.push(placeIn(element, name));
        switch (name) {
            case "tracked-changes" -> deleted++;
            case "annotation" -> {
                prose.note(Note.Kind.COMMENTS, 1, "");
                skipped++;
            }
            case "note-citation", "ruby-text", "forms" -> skipped++;
            case "note-body", "text-box", "custom-shape" -> prose.openBox();
            case "dde-connection-decl", "dde-source" ->
                    throw new Unreadable(Refusal.EXTERNAL_REFERENCES, name);
            case "script" -> throw new Unreadable(Refusal.MACROS, "text:script");
            default -> startSmall(element, name);
        }
    }

    private void startSmall(XMLStreamReader element, String name) {
        switch (name) {
            case "s" -> add(" ".repeat(blanks(Xml.attribute(element, "c"))));
            case "tab" -> add("\t");
            case "line-break" -> add("\n");
            case "image" -> {
                prose.note(Note.Kind.PICTURES, 1, "");
                if (isElsewhere(element)) {
                    prose.note(Note.Kind.EXTERNAL_REFERENCES, 1, "image");
                }
            }
            case "object", "object-ole", "section-source", "floating-frame", "plugin" -> {
                if (isElsewhere(element)) {
                    throw new Unreadable(Refusal.EXTERNAL_REFERENCES, name);
                }
                prose.note(Note.Kind.EMBEDDED_OBJECTS, 1, "");
            }
            default -> {
                // a place, or nothing that matters
            }
        }
    }

    private Place placeIn(XMLStreamReader element, String name) {
        var around = places.element();
        return switch (name) {
            case "p", "h" ->
                    inside(
                            around,
                            styles.style("paragraph", styleOf(element)),
                            around.shaded,
                            true);
            case "span" -> inside(around, styles.style("text", styleOf(element)), false, true);
            case "table-cell" ->
                    inside(around, styles.style("table-cell", styleOf(element)), false, false);
            case "section" -> section(element, around);
            case "hidden-text", "hidden-paragraph" -> hidden(around);
            case "note-body", "text-box", "custom-shape" ->
                    new Place(RunStyle.NOTHING, true, false);
            default -> around;
        };
    }

    private static Place inside(Place around, RunStyle own, boolean shaded, boolean inParagraph) {
        var style = own.over(around.style);
        boolean ground = shaded || around.shaded || Boolean.TRUE.equals(own.shaded());
        return new Place(style, ground, inParagraph);
    }

    private Place section(XMLStreamReader element, Place around) {
        return "none".equals(Xml.attribute(element, "display")) ? hidden(around) : around;
    }

    private static Place hidden(Place around) {
        var style = new RunStyle(true, null, null, null, null).over(around.style);
        return new Place(style, around.shaded, around.inParagraph);
    }

    @Override
    public void end(XMLStreamReader element) {
        var name = element.getLocalName();
        if (!inBody) {
            styles.end(element);
            return;
        }
        if (places.size() > 1) {
            places.pop();
        }
        switch (name) {
            case "p", "h" -> {
                if (deleted == 0 && skipped == 0) {
                    prose.endParagraph();
                }
            }
            case "tracked-changes" -> deleted--;
            case "annotation", "note-citation", "ruby-text", "forms" -> skipped--;
            case "note-body", "text-box", "custom-shape" -> prose.closeBox();
            default -> {
                // nothing was begun
            }
        }
    }

    /** White space is one blank, however much of it there is (ODF 1.3, part 3, 6.1.2). */
    @Override
    public void characters(String text) {
        if (inBody && places.element().inParagraph) {
            add(text.replaceAll("[ \\t\\r\\n]+", " "));
        }
    }

    private void add(String text) {
        if (deleted > 0) {
            prose.note(Note.Kind.DELETED_TEXT, text.strip().length(), "");
        } else if (skipped == 0) {
            var place = places.element();
            prose.add(text, place.style.look(place.shaded));
        }
    }

    private static String styleOf(XMLStreamReader element) {
        return String.valueOf(Xml.attribute(element, "style-name"));
    }

    private static boolean isElsewhere(XMLStreamReader element) {
        var target = Xml.attribute(element, "href");
        return target != null && ELSEWHERE.matcher(target.toLowerCase(Locale.ROOT)).matches();
    }

    private static int blanks(@Nullable String count) {
        return count != null && count.matches("\\d{1,4}")
                ? Math.min(Integer.parseInt(count), MOST_BLANKS)
                : 1;
    }
}
