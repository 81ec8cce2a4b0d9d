package vn.hoctap.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of an .odt, as far as they decide how characters look. */
final class OdtStyles implements Xml.Handler {

    private static final int DEEPEST = 20;

    private final Map<String, RunStyle> own = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private @Nullable String current;

    /**
     * All a style says, with its parents.
     *
     * @param family "paragraph", "text", "table-cell", ...
     */
    RunStyle style(String family, @Nullable String name) {
        var style = RunStyle.NOTHING;
        var key = name == null ? null : family + "/" + name;
        for (int depth = 0; key != null && depth < DEEPEST; depth++) {
            style = style.over(own.getOrDefault(key, RunStyle.NOTHING));
            key = parents.get(key);
        }
        return family.equals("paragraph")
                ? style.over(own.getOrDefault("paragraph/", RunStyle.NOTHING))
                : style;
    }

    @Override
    public void start(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "font-face" -> {
                var name = Xml.attribute(element, "name");
                var family = Xml.attribute(element, "font-family");
                if (name != null && family != null) {
                    fonts.put(name, family.replace("'", ""));
                }
            }
            case "style", "default-style" -> startStyle(element);
            case "text-properties",
                    "paragraph-properties",
                    "table-cell-properties",
                    "section-properties" ->
                    properties(element);
            default -> {
                // says nothing about characters
            }
        }
    }

    private void startStyle(XMLStreamReader element) {
        var family = Xml.attribute(element, "family");
        if (family == null) {
            current = null;
            return;
        }
        var name = Xml.attribute(element, "name");
        current = family + "/" + (name == null ? "" : name);
        var parent = Xml.attribute(element, "parent-style-name");
        if (parent != null) {
            parents.put(current, family + "/" + parent);
        }
    }

    private void properties(XMLStreamReader element) {
        if (current != null) {
            var said = said(element);
            own.put(current, said.over(own.getOrDefault(current, RunStyle.NOTHING)));
        }
    }

    private RunStyle said(XMLStreamReader element) {
        var display = Xml.attribute(element, "display");
        var color = Xml.attribute(element, "color");
        var background = Xml.attribute(element, "background-color");
        Boolean shaded =
                background == null
                        ? null
                        : !background.equals("transparent")
                                && !background.equalsIgnoreCase("#ffffff");
        return new RunStyle(
                display == null ? null : display.equals("none"),
                color == null ? null : color.replace("#", "").toUpperCase(Locale.ROOT),
                points(Xml.attribute(element, "font-size")),
                font(element),
                shaded);
    }

    private @Nullable String font(XMLStreamReader element) {
        var family = Xml.attribute(element, "font-family");
        var name = Xml.attribute(element, "font-name");
        if (name != null) {
            return fonts.getOrDefault(name, name);
        }
        return family == null ? null : family.replace("'", "");
    }

    private static @Nullable Float points(@Nullable String size) {
        return size != null && size.matches("\\d{1,4}(\\.\\d+)?pt")
                ? Float.valueOf(size.substring(0, size.length() - 2))
                : null;
    }

    @Override
    public void end(XMLStreamReader element) {
        if (element.getLocalName().endsWith("style")) {
            current = null;
        }
    }

    @Override
    public void characters(String text) {
        // styles hold no text
    }
}
