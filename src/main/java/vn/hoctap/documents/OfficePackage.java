package vn.hoctap.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The table of contents and the references of an Office Open XML package (ECMA-376, part 2). */
final class OfficePackage {

    private static final String WORD_MAIN = "wordprocessingml.";
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?i)^\\s*(?:https?:|ftp:|mhtml:|\\\\\\\\|//|file:(?:/*\\\\\\\\|////|//[^/])).*");

    private final ZipPackage zip;
    private final List<String> types = new ArrayList<>();
    private String mainType = "unknown";
    private String mainPart = "";

    private OfficePackage(ZipPackage zip) {
        this.zip = zip;
    }

    static OfficePackage of(ZipPackage zip) throws IOException {
        var office = new OfficePackage(zip);
        var types = zip.part("[Content_Types].xml");
        if (types.isEmpty()) {
            throw new Unreadable(Refusal.WRONG_TYPE, "a zip file, not of Office");
        }
        Xml.read(
                types.get(),
                element -> {
                    var type = Xml.attribute(element, "ContentType");
                    if (type != null) {
                        office.take(type, Xml.attribute(element, "PartName"));
                    }
                });
        office.findMainPart();
        return office;
    }

    private void take(String type, @Nullable String part) {
        types.add(type.toLowerCase(Locale.ROOT));
        if (type.endsWith(".main+xml")) {
            mainType = type.toLowerCase(Locale.ROOT);
            mainPart = part == null ? mainPart : part;
        }
    }

    /** The package's own pointer counts more than the list of types. */
    private void findMainPart() throws IOException {
        var rels = zip.part("_rels/.rels");
        if (rels.isPresent()) {
            Xml.read(
                    rels.get(),
                    element -> {
                        var type = Xml.attribute(element, "Type");
                        var target = Xml.attribute(element, "Target");
                        if (type != null && type.endsWith("/officeDocument") && target != null) {
                            mainPart = target;
                        }
                    });
        }
        if (mainPart.startsWith("/")) {
            mainPart = mainPart.substring(1);
        }
    }

    boolean isWordDocument() throws IOException {
        if (mainType.contains(WORD_MAIN) || mainType.contains("word.document.macroenabled")) {
            return mainPart.contains(".");
        }
        // some programs name the main part by its ending only
        return mainType.equals("unknown") && mainPart.startsWith("word/");
    }

    String mainType() {
        return mainType;
    }

    String mainPart() {
        return mainPart;
    }

    void refuseMacros() {
        boolean macros =
                types.stream().anyMatch(t -> t.contains("macroenabled") || t.contains("vbaproject"))
                        || zip.names().stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .anyMatch(name -> name.endsWith("vbaproject.bin"));
        if (macros) {
            throw new Unreadable(Refusal.MACROS, "VBA project");
        }
    }

    /** Links that are followed only by a click are fine; what is loaded on opening is not. */
    void checkReferences(Prose prose) throws IOException {
        for (var name : zip.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".rels")) {
                var rels = zip.part(name);
                if (rels.isPresent()) {
                    Xml.read(
                            rels.get(),
                            element -> {
                                if ("External".equals(Xml.attribute(element, "TargetMode"))) {
                                    check(
                                            String.valueOf(Xml.attribute(element, "Type")),
                                            String.valueOf(Xml.attribute(element, "Target")),
                                            prose);
                                }
                            });
                }
            }
        }
    }

    private static void check(String type, String target, Prose prose) {
        var kind = type.substring(type.lastIndexOf('/') + 1);
        switch (kind) {
            case "attachedTemplate", "oleObject", "frame", "subDocument", "aFChunk", "package" -> {
                if (ELSEWHERE.matcher(target).matches()) {
                    throw new Unreadable(Refusal.EXTERNAL_REFERENCES, kind);
                }
            }
            case "image", "video", "audio", "media" ->
                    prose.note(Note.Kind.EXTERNAL_REFERENCES, 1, kind);
            default -> {
                // hyperlinks and the like
            }
        }
    }

    /** As the program that wrote it counted, or 0. */
    int pages() throws IOException {
        var app = zip.part("docProps/app.xml");
        if (app.isEmpty()) {
            return 0;
        }
        var pages = new StringBuilder();
        Xml.read(app.get(), new Inside("Pages", pages));
        try {
            return Math.max(0, Integer.parseInt(pages.toString().strip()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Collects the text of one element. */
    private static final class Inside implements Xml.Handler {

        private final String name;
        private final StringBuilder text;
        private boolean inside;

        Inside(String name, StringBuilder text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public void start(XMLStreamReader element) {
            inside = element.getLocalName().equals(name);
        }

        @Override
        public void end(XMLStreamReader element) {
            inside = false;
        }

        @Override
        public void characters(String characters) {
            if (inside) {
                text.append(characters);
            }
        }
    }
}
