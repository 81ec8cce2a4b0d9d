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

    private final AnalyzedText text;
    private final int[] place;
    private final boolean[] frequent;
    private final int[] exact;
    private final int[] plain;
    private final int[] spread;
    private int @Nullable [] grams;

    private Track(AnalyzedText text, int[] place) {
        this.text = text;
        this.place = place;
        this.frequent = frequent(text, place);
        this.spread = new int[place.length];
        this.exact = new int[place.length];
        this.plain = new int[place.length];
        for (int w = 0; w < place.length; w++) {
            exact[w] = text.exact(place[w]);
            plain[w] = text.plain(place[w]);
            spread[w] = Grams.spread(plain[w]);
        }
    }

    /** All words of a text. */
    public static Track of(AnalyzedText text) {
        return without(text, new BitSet());
    }

    /** The words of a text but for those left out. */
    public static Track without(AnalyzedText text, BitSet leftOut) {
        int[] place = new int[text.words() - leftOut.cardinality()];
        int at = 0;
        for (int w = 0; w < text.words(); w++) {
            if (!leftOut.get(w)) {
                place[at++] = w;
            }
        }
        return new Track(text, place);
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

    int plain(int word) {
        return plain[word];
    }

    /** The seeds: for each word one of every shape, 0 where it says nothing. */
    int[] grams() {
        int[] all = grams;
        if (all == null) {
            all = new int[place.length * Grams.SHAPES.length];
            for (int entry = 0; entry < all.length; entry++) {
                all[entry] =
                        Grams.hash(this, entry / Grams.SHAPES.length, entry % Grams.SHAPES.length);
            }
            grams = all;
        }
        return all;
    }

    /** The plain word as a number whose sums tell words apart. */
    int spread(int word) {
        return spread[word];
    }

    int exact(int word) {
        return exact[word];
    }

    /** A hash of all words in their order, 64 bits. */
    public long version() {
        long hash = place.length;
        for (int w = 0; w < place.length; w++) {
            hash = (hash ^ exact(w)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** Whether the word is so frequent here that it says nothing. */
    boolean frequent(int word) {
        return frequent[word];
    }

    /** Whether two words count as the same: wholly, or but for marks that one of them lacks. */
    public static boolean same(Track a, int i, Track b, int j) {
        int exactA = a.exact(i);
        int exactB = b.exact(j);
        if (exactA == exactB) {
            return true;
        }
        int plain = a.plain(i);
        return plain == b.plain(j) && (plain == exactA || plain == exactB);
    }

    private static boolean[] frequent(AnalyzedText text, int[] place) {
        int mask = Integer.highestOneBit(Math.max(16, place.length * 2)) * 2 - 1;
        int[] keys = new int[mask + 1];
        int[] counts = new int[mask + 1];
        int[] slots = new int[place.length];
        for (int w = 0; w < place.length; w++) {
            int key = text.plain(place[w]);
            int slot = key & mask;
            while (counts[slot] > 0 && keys[slot] != key) {
                slot = slot + 1 & mask;
            }
            keys[slot] = key;
            counts[slot]++;
            slots[w] = slot;
        }
        int from = Math.max(FREQUENT_COUNT, (int) Math.ceil(place.length * FREQUENT_SHARE));
        boolean[] frequent = new boolean[place.length];
        for (int w = 0; w < place.length; w++) {
            frequent[w] = counts[slots[w]] >= from;
        }
        return frequent;
    }
}
