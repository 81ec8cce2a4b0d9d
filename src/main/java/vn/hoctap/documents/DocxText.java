package vn.hoctap.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Follows one part of a .docx with text: the document itself, its footnotes or endnotes. */
final class DocxText implements Xml.Handler {

    private static final Pattern HARMFUL_FIELD =
            Pattern.compile(
                    "(?is)^\\s*\"?(?:DDEAUTO|DDE|INCLUDETEXT\\s+\"?(?:https?:|\\\\\\\\)).*");

    private static final int NOT_SKIPPING = -1;

    private final Prose prose;
    private final DocxStyles styles;

    /** Paragraphs around a text box wait here until it is closed. */
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

    /** For each open mc:AlternateContent, whether its choice was read. */
    private final Deque<Boolean> alternatives = new ArrayDeque<>();

    private final Deque<Boolean> shadedTables = new ArrayDeque<>();
    private final Deque<Boolean> shadedCells = new ArrayDeque<>();
    private final StringBuilder field = new StringBuilder();
    private Paragraph paragraph;
    private int depth;
    private int skippedFrom = NOT_SKIPPING;
    private int deleted;
    private boolean inText;
    private boolean inField;
    private boolean pageShaded;

    DocxText(Prose prose, DocxStyles styles) {
        this.prose = prose;
        this.styles = styles;
        this.paragraph = new Paragraph(styles);
    }

    /** What is known at a place inside a paragraph. */
    private static final class Paragraph {

        private final DocxStyles styles;
        private @Nullable String style;
        private boolean shaded;
        private boolean inProperties;
        private boolean inRunProperties;
        private RunStyle run = RunStyle.NOTHING;
        private @Nullable String runStyle;

        Paragraph(DocxStyles styles) {
            this.styles = styles;
        }

        void startRun() {
            run = RunStyle.NOTHING;
            runStyle = null;
        }

        Look look(boolean shadedGround) {
            var id = style == null ? styles.defaultParagraph() : style;
            return run.over(styles.style(runStyle))
                    .over(styles.style(id))
                    .over(styles.defaults())
                    .look(shadedGround || shaded);
        }
    }

    @Override
    public void start(XMLStreamReader element) {
        depth++;
        if (skippedFrom != NOT_SKIPPING) {
            return;
        }
        switch (name(element)) {
            case "mc:AlternateContent" -> alternatives.push(false);
            case "mc:Choice" -> choose();
            case "mc:Fallback" -> skipWhenChosen();
            case "a:blip", "v:imagedata" -> prose.note(Note.Kind.PICTURES, 1, "");
            case "w:p" -> paragraph = new Paragraph(styles);
            case "w:txbxContent" -> openBox();
            case "w:tbl" -> shadedTables.push(false);
            case "w:tblStyle" -> styleTable(element);
            case "w:tc" -> shadedCells.push(false);
            case "w:background" -> pageShaded = true;
            case "w:del", "w:moveFrom" -> deleted++;
            case "w:altChunk" -> prose.note(Note.Kind.EMBEDDED_OBJECTS, 1, "altChunk");
            default -> startInParagraph(element);
        }
    }

    private void startInParagraph(XMLStreamReader element) {
        switch (name(element)) {
            case "w:pPr" -> paragraph.inProperties = true;
            case "w:pStyle" -> paragraph.style = Xml.attribute(element, "val");
            case "w:r" -> paragraph.startRun();
            case "w:rPr" -> paragraph.inRunProperties = true;
            case "w:rStyle" -> {
                if (!paragraph.inProperties) {
                    paragraph.runStyle = Xml.attribute(element, "val");
                }
            }
            case "w:t", "m:t", "w:delText" -> inText = true;
            case "w:instrText" -> inField = true;
            case "w:fldSimple" -> checkField(String.valueOf(Xml.attribute(element, "instr")));
            case "w:fldChar" -> endField();
            case "w:tab", "w:ptab" -> {
                if (!paragraph.inProperties) {
                    prose.tab();
                }
            }
            case "w:br", "w:cr" -> prose.lineBreak();
            case "w:noBreakHyphen" -> add("-");
            case "w:softHyphen" -> add("\u00ad");
            case "w:sym" -> symbol(element);
            default -> property(element);
        }
    }

    private void property(XMLStreamReader element) {
        if (paragraph.inRunProperties && !paragraph.inProperties) {
            paragraph.run = paragraph.run.with(element);
        } else if (name(element).equals("w:shd") && RunStyle.isShaded(element)) {
            if (paragraph.inProperties) {
                paragraph.shaded = true;
            } else if (!shadedCells.isEmpty()) {
                shadedCells.pop();
                shadedCells.push(true);
            }
        }
    }

    @Override
    public void end(XMLStreamReader element) {
        depth--;
        if (skippedFrom != NOT_SKIPPING) {
            skippedFrom = depth < skippedFrom ? NOT_SKIPPING : skippedFrom;
            return;
        }
        switch (name(element)) {
            case "mc:AlternateContent" -> alternatives.poll();
            case "w:p" -> prose.endParagraph();
            case "w:txbxContent" -> closeBox();
            case "w:tbl" -> shadedTables.poll();
            case "w:tc" -> shadedCells.poll();
            case "w:del", "w:moveFrom" -> deleted--;
            case "w:pPr" -> paragraph.inProperties = false;
            case "w:rPr" -> paragraph.inRunProperties = false;
            case "w:t", "m:t", "w:delText" -> inText = false;
            case "w:instrText" -> inField = false;
            default -> {
                // nothing was begun
            }
        }
    }

    @Override
    public void characters(String text) {
        if (skippedFrom != NOT_SKIPPING) {
            return;
        }
        if (inField) {
            field.append(text);
        } else if (inText && deleted > 0) {
            prose.note(Note.Kind.DELETED_TEXT, text.length(), "");
        } else if (inText) {
            add(text);
        }
    }

    private void add(String text) {
        prose.add(text, paragraph.look(isShaded()));
    }

    private boolean isShaded() {
        return pageShaded
                || !paragraphs.isEmpty()
                || shadedTables.contains(true)
                || shadedCells.contains(true);
    }

    /** Styles of tables colour whole rows, which is not followed: white is believed to be seen. */
    private void styleTable(XMLStreamReader element) {
        if (!"TableGrid".equals(Xml.attribute(element, "val")) && !shadedTables.isEmpty()) {
            shadedTables.pop();
            shadedTables.push(true);
        }
    }

    private void choose() {
        if (!alternatives.isEmpty()) {
            if (alternatives.pop()) {
                skippedFrom = depth;
            }
            alternatives.push(true);
        }
    }

    private void skipWhenChosen() {
        if (!alternatives.isEmpty() && alternatives.element()) {
            skippedFrom = depth;
        }
    }

    private void openBox() {
        paragraphs.push(paragraph);
        paragraph = new Paragraph(styles);
        prose.openBox();
    }

    private void closeBox() {
        prose.closeBox();
        var around = paragraphs.poll();
        paragraph = around == null ? new Paragraph(styles) : around;
    }

    private void symbol(XMLStreamReader element) {
        var font = Xml.attribute(element, "font");
        var code = Xml.attribute(element, "char");
        if (code != null && LegacyFonts.noteFor(font).isPresent()) {
            var character = String.valueOf((char) Integer.parseInt(code, 16));
            prose.add(character, new Look(false, false, 0, font));
        }
    }

    private void endField() {
        checkField(field.toString());
        field.setLength(0);
    }

    private static void checkField(String instruction) {
        if (HARMFUL_FIELD.matcher(instruction).matches()) {
            throw new Unreadable(
                    Refusal.EXTERNAL_REFERENCES, "field that loads or starts something");
        }
    }

    /** Local names of the namespaces that matter, Transitional and Strict alike. */
    private static String name(XMLStreamReader element) {
        var namespace = String.valueOf(element.getNamespaceURI());
        var local = element.getLocalName();
        if (namespace.contains("wordprocessingml")) {
            return "w:" + local;
        }
        if (namespace.endsWith("/markup-compatibility/2006")) {
            return "mc:" + local;
        }
        if (namespace.endsWith("/math")) {
            return "m:" + local;
        }
        if (namespace.contains("drawingml")) {
            return "a:" + local;
        }
        return namespace.equals("urn:schemas-microsoft-com:vml") ? "v:" + local : "";
    }
}
