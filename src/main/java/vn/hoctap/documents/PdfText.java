package vn.hoctap.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of the pages of a PDF.
 *
 * <p>A page shows only places of characters: paragraphs are guessed from indents and gaps. White
 * characters are left out on pages where nothing larger than a line was painted before them.
 * Invisible characters are kept where they are most of a page, as in a scan whose text was
 * recognized, and left out elsewhere.
 */
final class PdfText extends PDFTextStripper {

    /** Filled shapes no higher than this are lines and borders, in units of a page (points). */
    private static final float HIGHEST_LINE = 4;

    private static final int MOSTLY = 4;

    /** Not the others: 1 of a spot colour is full ink. */
    private static final Set<String> ADDITIVE_OR_CMYK =
            Set.of("DeviceGray", "DeviceRGB", "DeviceCMYK", "ICCBased", "CalGray", "CalRGB");

    private final Prose prose;
    private final Limits limits;
    private final Set<TextPosition> invisible = Collections.newSetFromMap(new IdentityHashMap<>());
    private int visible;
    private int pictures;
    private boolean pagePainted;
    private boolean painted;
    private float highestShape;
    private long characters;

    PdfText(Prose prose, Limits limits) {
        this.prose = prose;
        this.limits = limits;
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        setLineSeparator(" ");
        setParagraphEnd("\n");
        setPageEnd("\n");
        setArticleEnd("\n");
    }

    /** Puts the text of all pages into the prose. */
    void read(PDDocument document) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var text = new StringWriter();
            setStartPage(page);
            setEndPage(page);
            writeText(document, text);
            for (var paragraph : text.toString().split("\n", -1)) {
                prose.add(paragraph, Look.PLAIN);
                prose.endParagraph();
            }
        }
        prose.note(Note.Kind.PICTURES, pictures, "");
    }

    int pictures() {
        return pictures;
    }

    /** Whether any page shows a picture or a shape. */
    boolean isPainted() {
        return painted;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        invisible.clear();
        visible = 0;
        pagePainted = false;
        super.startPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++characters > limits.textCharacters()) {
            throw new Unreadable(
                    Refusal.TOO_LARGE, "more than " + limits.textCharacters() + " characters");
        }
        if (isBlank(text)) {
            super.processTextPosition(text);
            return;
        }
        var look = new Look(false, isWhite(), points(text), null);
        if (look.tiny()) {
            prose.note(Note.Kind.TINY_TEXT, 1, "");
        } else if (isInvisible()) {
            invisible.add(text);
            super.processTextPosition(text);
        } else if (look.white() && !pagePainted) {
            prose.note(Note.Kind.WHITE_TEXT, 1, "");
        } else {
            visible++;
            noteFont(text);
            super.processTextPosition(text);
        }
    }

    /** In units of the page; 0 for fonts that are drawings, which have any scale of their own. */
    private static float points(TextPosition text) {
        return text.getFont() instanceof PDType3Font ? 0 : text.getTextMatrix().getScalingFactorY();
    }

    private void noteFont(TextPosition text) {
        var name = text.getFont() == null ? null : text.getFont().getName();
        var legacy = LegacyFonts.noteFor(name);
        if (name != null && legacy.isPresent()) {
            prose.note(legacy.get(), 1, LegacyFonts.withoutSubset(name));
        }
    }

    @Override
    protected void writePage() throws IOException {
        if (!invisible.isEmpty()) {
            if (pagePainted && invisible.size() > MOSTLY * visible) {
                prose.note(Note.Kind.RECOGNIZED_TEXT, invisible.size(), "");
            } else {
                prose.note(Note.Kind.HIDDEN_TEXT, invisible.size(), "");
                for (var article : charactersByArticle) {
                    article.removeIf(invisible::contains);
                }
            }
        }
        super.writePage();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case "re" -> highestShape = Math.max(highestShape, heightOf(operands));
            case "l", "c", "v", "y" -> highestShape = Float.MAX_VALUE;
            case "f", "F", "f*", "B", "B*", "b", "b*" -> paint();
            case "S", "s", "n" -> highestShape = 0;
            case "sh" -> showGround();
            case "BI" -> picture();
            case "Do" -> {
                if (!operands.isEmpty()
                        && operands.getFirst() instanceof COSName name
                        && getResources() != null
                        && getResources().isImageXObject(name)) {
                    picture();
                }
            }
            default -> {
                // nothing is painted
            }
        }
        super.processOperator(operator, operands);
    }

    private void paint() {
        if (highestShape > HIGHEST_LINE && !isWhite()) {
            showGround();
        }
        highestShape = 0;
    }

    private void picture() {
        pictures++;
        showGround();
    }

    private void showGround() {
        pagePainted = true;
        painted = true;
    }

    private boolean isInvisible() {
        var mode = getGraphicsState().getTextState().getRenderingMode();
        return !mode.isFill() && !mode.isStroke();
    }

    /** By the numbers of the colour alone: profiles of hostile files are not put to work. */
    private boolean isWhite() {
        var state = getGraphicsState();
        return isWhite(state.getNonStrokingColor())
                && state.getTextState().getRenderingMode().isFill();
    }

    private static boolean isWhite(PDColor color) {
        var parts = color.getComponents();
        var space = color.getColorSpace();
        if (space == null || !ADDITIVE_OR_CMYK.contains(space.getName())) {
            return false;
        }
        return switch (parts.length) {
            case 1, 3 -> all(parts, true);
            case 4 -> all(parts, false);
            default -> false;
        };
    }

    private static boolean all(float[] parts, boolean full) {
        for (float part : parts) {
            if (full ? part < 0.99f : part > 0.01f) {
                return false;
            }
        }
        return true;
    }

    private static float heightOf(List<COSBase> rectangle) {
        return rectangle.size() == 4 && rectangle.get(3) instanceof COSNumber height
                ? Math.abs(height.floatValue())
                : Float.MAX_VALUE;
    }

    private static boolean isBlank(TextPosition text) {
        return text.getUnicode() == null || text.getUnicode().isBlank();
    }
}
