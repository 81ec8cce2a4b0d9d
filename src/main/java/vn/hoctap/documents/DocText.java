package vn.hoctap.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Follows the ranges of a .doc, run by run. */
final class DocText {

    private static final Pattern HARMFUL_FIELD = Pattern.compile("(?is)^\\s*(?:DDEAUTO|DDE)\\b.*");

    /** Marks inside the text of the format ([MS-DOC] 2.8.25). */
    private static final char PICTURE = '\u0001';

    private static final char NOTE_REFERENCE = '\u0002';
    private static final char COMMENT_REFERENCE = '\u0005';
    private static final char CELL = '\u0007';
    private static final char DRAWING = '\u0008';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATOR = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char HYPHEN = '\u001e';
    private static final char SOFT_HYPHEN = '\u001f';

    private static final int WHITE_OF_16 = 8;
    private static final int WHITE_RGB = 0xffffff;

    private final HWPFDocument document;
    private final Prose prose;

    /** For each open field, whether its result is being read, not its code. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final StringBuilder code = new StringBuilder();

    DocText(HWPFDocument document, Prose prose) {
        this.document = document;
        this.prose = prose;
    }

    void read() {
        read(document.getRange());
        read(document.getFootnoteRange());
        read(document.getEndnoteRange());
        read(document.getMainTextboxRange());
        if (document.getCommentsRange().numParagraphs() > 0
                && !document.getCommentsRange().text().isBlank()) {
            prose.note(Note.Kind.COMMENTS, document.getCommentsRange().numParagraphs(), "");
        }
    }

    private void read(Range range) {
        if (range.getEndOffset() <= range.getStartOffset()) {
            return;
        }
        fields.clear();
        for (int p = 0; p < range.numParagraphs(); p++) {
            var paragraph = range.getParagraph(p);
            for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
                read(paragraph.getCharacterRun(r), paragraph);
            }
            prose.endParagraph();
        }
    }

    private void read(CharacterRun run, Paragraph paragraph) {
        var text = run.isSymbol() ? symbol(run) : run.text();
        var seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> fields.push(false);
                case FIELD_SEPARATOR -> separate();
                case FIELD_END -> endField();
                default -> {
                    if (fields.contains(false)) {
                        code.append(c);
                    } else {
                        take(c, seen);
                    }
                }
            }
        }
        if (run.isMarkedDeleted()) {
            prose.note(Note.Kind.DELETED_TEXT, seen.toString().strip().length(), "");
        } else {
            prose.add(seen.toString(), look(run, paragraph));
        }
    }

    private void take(char c, StringBuilder seen) {
        switch (c) {
            case PICTURE, DRAWING -> prose.note(Note.Kind.PICTURES, 1, "");
            case NOTE_REFERENCE, COMMENT_REFERENCE -> {
                // numbers beside the text
            }
            case CELL -> seen.append('\n');
            case HYPHEN -> seen.append('-');
            case SOFT_HYPHEN -> seen.append('\u00ad');
            default -> seen.append(c);
        }
    }

    private void separate() {
        refuseHarmfulField();
        if (!fields.isEmpty()) {
            fields.pop();
            fields.push(true);
        }
    }

    private void endField() {
        refuseHarmfulField();
        fields.poll();
    }

    private void refuseHarmfulField() {
        if (HARMFUL_FIELD.matcher(code).matches()) {
            throw new Unreadable(Refusal.EXTERNAL_REFERENCES, "field that starts something");
        }
        code.setLength(0);
    }

    /** Bullets and arrows are no text; letters of the old encodings are. */
    private static String symbol(CharacterRun run) {
        return LegacyFonts.noteFor(symbolFont(run)).isPresent()
                ? String.valueOf(run.getSymbolCharacter())
                : "";
    }

    private static @Nullable String symbolFont(CharacterRun run) {
        var font = run.getSymbolFont();
        return font == null ? null : font.getMainFontName();
    }

    private static Look look(CharacterRun run, Paragraph paragraph) {
        boolean white = run.getColor() == WHITE_OF_16 || run.getIco24() == WHITE_RGB;
        boolean shaded =
                run.isHighlighted()
                        || (paragraph.getShading() != null && !paragraph.getShading().isEmpty())
                        || paragraph.isInTable();
        var font = run.isSymbol() ? symbolFont(run) : run.getFontName();
        return new Look(run.isVanished(), white && !shaded, run.getFontSize() / 2f, font);
    }
}
