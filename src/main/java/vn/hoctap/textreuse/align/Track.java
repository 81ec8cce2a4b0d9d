package vn.hoctap.textreuse.align;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.hoctap.textreuse.text.AnalyzedText;

/**
 * The words of a text that take part in a comparison, closed up: what is left out (passages from
 * taught sources) leaves no gap, so that a passage may go on behind a quotation.
 */
public final class Track {

    private static final double FREQUENT_SHARE = 0.01;
    private static final int FREQUENT_COUNT = 4;

    /** Words by which a passage may miss the end of a sentence by chance. */
    private static final int NEAR = 2;

    private final AnalyzedText text;
    private final int[] place;
    private final int[] exact;
    private final int[] plain;
    private final boolean[] frequent;

    private Track(AnalyzedText text, int[] place, boolean @Nullable [] frequent) {
        this.text = text;
        this.place = place;
        this.exact = new int[place.length];
        this.plain = new int[place.length];
        for (int w = 0; w < place.length; w++) {
            exact[w] = Grams.spread(text.exact(place[w]));
            plain[w] = Grams.spread(text.plain(place[w]));
        }
        this.frequent = frequent == null ? frequent(plain) : frequent;
    }

    /** All words of a text. */
    public static Track of(AnalyzedText text) {
        return without(text, new BitSet());
    }

    /** The words of a text but for those left out. */
    public static Track without(AnalyzedText text, BitSet leftOut) {
        return new Track(text, places(text, leftOut), null);
    }

    /** The same as it was found before. */
    public static Track without(AnalyzedText text, BitSet leftOut, BitSet frequent) {
        int[] place = places(text, leftOut);
        boolean[] often = new boolean[place.length];
        for (int w = frequent.nextSetBit(0); w >= 0; w = frequent.nextSetBit(w + 1)) {
            often[w] = true;
        }
        return new Track(text, place, often);
    }

    private static int[] places(AnalyzedText text, BitSet leftOut) {
        int[] place = new int[text.words() - leftOut.cardinality()];
        int at = 0;
        for (int w = 0; w < text.words(); w++) {
            if (!leftOut.get(w)) {
                place[at++] = w;
            }
        }
        return place;
    }

    public int size() {
        return place.length;
    }

    /** The number of a word of this track among all words of the text. */
    public int place(int word) {
        return place[word];
    }

    public AnalyzedText text() {
        return text;
    }

    boolean endsSentence(int word) {
        return text.endsSentence(place[word]);
    }

    /** Whether a sentence, a line or what stands behind a quotation begins about here. */
    boolean beginsNear(int word) {
        return word < NEAR + 1 || partsWithin(word - 1 - NEAR, word - 1 + NEAR);
    }

    /** Whether a sentence, a line or what stands before a quotation ends about here. */
    boolean endsNear(int word) {
        return partsWithin(Math.max(0, word - NEAR), word + NEAR);
    }

    private boolean partsWithin(int from, int to) {
        for (int word = from; word <= Math.min(size() - 1, to); word++) {
            int at = place[word];
            if (word == size() - 1
                    || place[word + 1] > at + 1
                    || text.endsSentence(at)
                    || text.endsLine(at)) {
                return true;
            }
        }
        return false;
    }

    /** The words without their marks, as numbers whose sums tell words apart; not to be changed. */
    int[] plain() {
        return plain;
    }

    /** Whether a word is so frequent here that it says nothing; not to be changed. */
    boolean[] frequent() {
        return frequent;
    }

    /** The numbers of the words that are so frequent that they say nothing. */
    public BitSet frequentWords() {
        var words = new BitSet(frequent.length);
        for (int w = 0; w < frequent.length; w++) {
            words.set(w, frequent[w]);
        }
        return words;
    }

    /** A hash of all words in their order, 64 bits. */
    public long version() {
        long hash = place.length;
        for (int word : exact) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** Whether two words count as the same: wholly, or but for marks that one of them lacks. */
    public static boolean same(Track a, int i, Track b, int j) {
        int exactA = a.exact[i];
        int exactB = b.exact[j];
        if (exactA == exactB) {
            return true;
        }
        int plain = a.plain[i];
        return plain == b.plain[j] && (plain == exactA || plain == exactB);
    }

    private static boolean[] frequent(int[] words) {
        int mask = Integer.highestOneBit(Math.max(16, words.length * 2)) * 2 - 1;
        int[] keys = new int[mask + 1];
        int[] counts = new int[mask + 1];
        int[] slots = new int[words.length];
        for (int w = 0; w < words.length; w++) {
            int slot = words[w] & mask;
            while (counts[slot] > 0 && keys[slot] != words[w]) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = words[w];
            counts[slot]++;
            slots[w] = slot;
        }
        int from = Math.max(FREQUENT_COUNT, (int) Math.ceil(words.length * FREQUENT_SHARE));
        boolean[] frequent = new boolean[words.length];
        for (int w = 0; w < words.length; w++) {
            frequent[w] = counts[slots[w]] >= from;
        }
        return frequent;
    }
}
