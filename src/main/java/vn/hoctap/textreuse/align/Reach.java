package vn.hoctap.textreuse.align;

import java.util.BitSet;

/**
 * How far a passage really reaches: a few words at an end that are further from the rest than they
 * are many do not belong to it.
 */
record Reach(int first, int last) {

    static Reach of(BitSet words) {
        int last = words.length() - 1;
        int chunk = 0;
        for (int w = last; w >= 0; ) {
            int clear = words.previousClearBit(w);
            chunk += w - clear;
            int before = clear < 0 ? -1 : words.previousSetBit(clear);
            if (before < 0) {
                break;
            }
            if (clear - before > chunk) {
                last = before;
                chunk = 0;
            }
            w = before;
        }
        int first = words.nextSetBit(0);
        chunk = 0;
        for (int w = first; w >= 0; ) {
            int clear = words.nextClearBit(w);
            chunk += clear - w;
            int after = words.nextSetBit(clear);
            if (after < 0) {
                break;
            }
            if (after - clear > chunk) {
                first = after;
                chunk = 0;
            }
            w = after;
        }
        return new Reach(first, last);
    }

    /** Whether all three words of a seed are within. */
    boolean holds(int entry) {
        return Grams.first(entry) >= first && Grams.last(entry) <= last;
    }
}
