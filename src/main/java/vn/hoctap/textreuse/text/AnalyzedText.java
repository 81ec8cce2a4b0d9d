package vn.hoctap.textreuse.text;

import java.util.BitSet;
import java.util.List;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.TextNote;

/**
 * A text as comparable words. Every word is two numbers: {@link #exact} with its marks and tone,
 * {@link #plain} without; they are equal for a word that has none. Two words count as the same if
 * they are exactly so, or if one of them lacks all marks and they are plainly so.
 */
public final class AnalyzedText {

    private final int[] exact;
    private final int[] plain;
    private final int[] start;
    private final int[] end;
    private final BitSet sentenceEnds;
    private final BitSet lineEnds;
    private final int codePoints;
    private final int visible;
    private final int inWords;
    private final int different;
    private final List<TextNote> notes;

    public AnalyzedText(
            int[] exact,
            int[] plain,
            int[] start,
            int[] end,
            BitSet sentenceEnds,
            BitSet lineEnds,
            int codePoints,
            int visible,
            int inWords,
            int different,
            List<TextNote> notes) {
        this.exact = exact;
        this.plain = plain;
        this.start = start;
        this.end = end;
        this.sentenceEnds = sentenceEnds;
        this.lineEnds = lineEnds;
        this.codePoints = codePoints;
        this.visible = visible;
        this.inWords = inWords;
        this.different = different;
        this.notes = List.copyOf(notes);
    }

    public int words() {
        return exact.length;
    }

    public int exact(int word) {
        return exact[word];
    }

    public int plain(int word) {
        return plain[word];
    }

    /** First code point of a word in the text as given. */
    public int start(int word) {
        return start[word];
    }

    /** Code point after a word in the text as given. */
    public int end(int word) {
        return end[word];
    }

    /**
     * Whether a sentence ends with this word: a full stop, question or exclamation mark follows.
     */
    public boolean endsSentence(int word) {
        return sentenceEnds.get(word);
    }

    /** The words with which sentences end; not to be changed. */
    public BitSet sentenceEnds() {
        return sentenceEnds;
    }

    /** Whether a line ends with this word. */
    public boolean endsLine(int word) {
        return lineEnds.get(word);
    }

    /** The words with which lines end; not to be changed. */
    public BitSet lineEnds() {
        return lineEnds;
    }

    /** From the first to the last of these words, both included. */
    public Span span(int first, int last) {
        return new Span(start[first], end[last]);
    }

    /** Length of the text as given, in code points. */
    public int codePoints() {
        return codePoints;
    }

    /** Code points other than spaces and invisible ones. */
    public int visible() {
        return visible;
    }

    /** Code points that are letters or digits of words. */
    public int inWords() {
        return inWords;
    }

    /** How many different words there are, marks aside. */
    public int different() {
        return different;
    }

    public List<TextNote> notes() {
        return notes;
    }
}
