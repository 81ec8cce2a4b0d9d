package vn.hoctap.textreuse.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import vn.hoctap.textreuse.TextNote;

/**
 * Reads an author's text into comparable words, repairing on the way what old software or disguise
 * did to it, and notes every repair. Encodings come first, since TCVN3 writes ư as U+00AD.
 */
public final class Analyzer {

    /** A longer text, in code points, is not read at all. */
    public static final int LONGEST_TEXT = 2_000_000;

    private static final int STRIPPED_LINE = 8;
    private static final int SPACED_RUN = 5;

    private final Notes notes = new Notes();
    private final WordBuilder word = new WordBuilder();
    private Glyphs text = new Glyphs(0);
    private int[] exact = new int[64];
    private int[] plain = new int[64];
    private int[] start = new int[64];
    private int[] end = new int[64];
    private final BitSet sentenceEnds = new BitSet();
    private final BitSet lineEnds = new BitSet();
    private int words;
    private int inWords;
    private int visible;
    private int lineStart;
    private int lineMarked;
    private int linePossible;

    private Analyzer() {}

    public static AnalyzedText analyze(String text) {
        return new Analyzer().read(text);
    }

    private AnalyzedText read(String given) {
        int codePoints = given.codePointCount(0, given.length());
        if (codePoints > LONGEST_TEXT) {
            return new AnalyzedText(
                    new int[0],
                    new int[0],
                    new int[0],
                    new int[0],
                    new BitSet(),
                    new BitSet(),
                    codePoints,
                    0,
                    0,
                    0,
                    List.of());
        }
        text = new LegacyDecoder(notes).decode(Glyphs.of(given));
        for (int i = 0; i < text.size(); ) {
            i = step(i);
        }
        endWord();
        endLine();
        return new AnalyzedText(
                Arrays.copyOf(exact, words),
                Arrays.copyOf(plain, words),
                Arrays.copyOf(start, words),
                Arrays.copyOf(end, words),
                sentenceEnds,
                lineEnds,
                codePoints,
                visible,
                inWords,
                (int) Arrays.stream(plain, 0, words).sorted().distinct().count(),
                notes.all());
    }

    /** Reads the glyph at i and says where to go on. */
    private int step(int i) {
        int c = text.codePoint(i);
        if (Letter.isCombining(c)) {
            if (!word.isEmpty()) {
                word.mark(c, text.end(i));
            }
            return i + 1;
        }
        if (invisible(c)) {
            var kind = c == 0xAD ? TextNote.Kind.SOFT_HYPHEN : TextNote.Kind.ZERO_WIDTH;
            notes.add(kind, 1, text.start(i), text.end(i));
            return i + 1;
        }
        boolean space = isSpace(c);
        visible += space ? 0 : 1;
        if (!space && Character.isLetterOrDigit(c)) {
            return letter(c, i);
        }
        if (!word.isEmpty() && isHyphen(c)) {
            int next = Hyphenation.goOn(text, i, word);
            if (next > i) {
                notes.add(TextNote.Kind.HYPHENATED, 1, text.start(i), text.end(next - 1));
                return next;
            }
        }
        endWord();
        if (words > 0 && isStop(c) && (i + 1 == text.size() || endsWithSign(i + 1))) {
            sentenceEnds.set(words - 1);
        }
        if (c == '\n') {
            endLine();
        } else if (space && c > 0x7F) {
            notes.add(TextNote.Kind.ODD_SPACE, 1, text.start(i), text.end(i));
        }
        return i + 1;
    }

    private int letter(int c, int i) {
        inWords++;
        boolean ideograph = Character.isIdeographic(c);
        if (word.isFull() || ideograph) {
            endWord();
        }
        if (word.isEmpty() && !ideograph) {
            int run = SpacedLetters.run(text, i);
            if (run >= SPACED_RUN) {
                int next = SpacedLetters.read(text, i, run, word, this::endWord);
                inWords += run - 1;
                visible += run - 1;
                notes.add(TextNote.Kind.SPACED_LETTERS, run, text.start(i), text.end(next - 1));
                return next;
            }
        }
        word.add(c, text.start(i), text.end(i));
        if (ideograph) {
            endWord();
        }
        return i + 1;
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (words == exact.length) {
            exact = Arrays.copyOf(exact, words * 2);
            plain = Arrays.copyOf(plain, words * 2);
            start = Arrays.copyOf(start, words * 2);
            end = Arrays.copyOf(end, words * 2);
        }
        if (word.repairVni()) {
            notes.add(TextNote.Kind.MISDECODED_VNI, 1, word.start(), word.end());
        }
        int disguised = word.disguisedLetters();
        if (disguised > 0) {
            notes.add(TextNote.Kind.LOOK_ALIKE, disguised, word.start(), word.end());
        }
        if (word.combining() > 0) {
            notes.add(TextNote.Kind.DECOMPOSED, word.combining(), word.start(), word.end());
        }
        exact[words] = word.exactHash();
        plain[words] = word.plainHash();
        start[words] = word.start();
        end[words++] = word.end();
        boolean bare = word.isPlain();
        lineMarked += bare ? 0 : 1;
        linePossible += bare && word.possibleWithoutMarks() ? 1 : 0;
        word.clear();
    }

    /** Ordinary Vietnamese has marks on three of four words. */
    private void endLine() {
        int inLine = words - lineStart;
        if (inLine >= STRIPPED_LINE && lineMarked * 10 < inLine && linePossible * 10 > inLine * 8) {
            notes.add(
                    TextNote.Kind.STRIPPED_DIACRITICS,
                    linePossible,
                    start[lineStart],
                    end[words - 1]);
        }
        if (words > 0) {
            lineEnds.set(words - 1);
        }
        lineStart = words;
        lineMarked = 0;
        linePossible = 0;
    }

    private static boolean isStop(int c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    /** Behind a full stop that ends a sentence no letter or digit follows, as one does in 1.000. */
    private boolean endsWithSign(int i) {
        return !Character.isLetterOrDigit(text.codePoint(i));
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    static boolean isSpace(int c) {
        return c <= ' '
                || (c > 0x7F && (Character.isSpaceChar(c) || Character.isWhitespace(c)))
                || c == 0x85
                || c == 0x2800
                || c == 0x3164
                || c == 0x115F
                || c == 0x1160
                || c == 0xFFA0;
    }

    static boolean invisible(int c) {
        return c >= 0xAD
                && (Character.getType(c) == Character.FORMAT
                        || c == 0x34F
                        || c == 0x17B4
                        || c == 0x17B5
                        || (c >= 0xFE00 && c <= 0xFE0F)
                        || (c >= 0xE0100 && c <= 0xE01EF));
    }
}
