package vn.hoctap.documents;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraph and character styles of a .docx, as far as they decide how characters look. */
final class DocxStyles implements Xml.Handler {

    private static final int DEEPEST = 20;

    private final Map<String, RunStyle> own = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, RunStyle> resolved = new HashMap<>();
    private RunStyle defaults = RunStyle.NOTHING;
    private String defaultParagraph = "";
    private @Nullable String current;
    private boolean inDefaults;
    private boolean inProperties;

    static DocxStyles of(ZipPackage zip, String part) throws IOException {
        var styles = new DocxStyles();
        var content = zip.part(part);
        if (content.isPresent()) {
            Xml.read(content.get(), styles);
        }
        return styles;
    }

    /** All a style says, with what it is based on; nothing for an unknown one. */
    RunStyle style(@Nullable String id) {
        return id == null ? RunStyle.NOTHING : resolved.computeIfAbsent(id, this::resolve);
    }

    /** Of paragraphs that name no style. */
    String defaultParagraph() {
        return defaultParagraph;
    }

    RunStyle defaults() {
        return defaults;
    }

    private RunStyle resolve(String id) {
        var style = own.getOrDefault(id, RunStyle.NOTHING);
        var base = bases.get(id);
        for (int depth = 0; base != null && depth < DEEPEST; depth++) {
            style = style.over(own.getOrDefault(base, RunStyle.NOTHING));
            base = bases.get(base);
        }
        return style;
    }

    @Override
    public void start(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "docDefaults" -> inDefaults = true;
            case "style" -> startStyle(element);
            case "basedOn" -> {
                var base = Xml.attribute(element, "val");
                if (current != null && base != null) {
                    bases.put(current, base);
                }
            }
            case "rPr", "pPr" -> inProperties = true;
            // looks of parts of tables
            case "tblStylePr" -> current = null;
            default -> property(element);
        }
    }

    private void startStyle(XMLStreamReader element) {
        var type = Xml.attribute(element, "type");
        boolean counts = "paragraph".equals(type) || "character".equals(type);
        current = counts ? Xml.attribute(element, "styleId") : null;
        var isDefault = Xml.attribute(element, "default");
        if (current != null && "paragraph".equals(type) && "1".equals(isDefault)) {
            defaultParagraph = current;
        }
    }

    private void property(XMLStreamReader element) {
        if (inProperties && inDefaults) {
            defaults = defaults.with(element);
        } else if (inProperties && current != null) {
            own.put(current, own.getOrDefault(current, RunStyle.NOTHING).with(element));
        }
    }

    @Override
    public void end(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "docDefaults" -> inDefaults = false;
            case "style" -> current = null;
            case "rPr", "pPr" -> inProperties = false;
            default -> {
                // nothing was begun
            }
        }
    }

    @Override
    public void characters(String text) {
        // styles hold no text
    }
}
