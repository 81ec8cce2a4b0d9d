package vn.hoctap.textreuse.align;

import java.util.BitSet;
import vn.hoctap.textreuse.Passage;

/**
 * A passage in the making: the words of both texts that have partners. Used for one after another.
 */
final class Draft {

    private final BitSet inA;
    private final BitSet inB;

    Draft(Track a, Track b) {
        inA = new BitSet(a.size());
        inB = new BitSet(b.size());
    }

    /** Begins anew with the words of these seeds. */
    void begin(long[] seeds, int from, int to) {
        inA.clear();
        inB.clear();
        for (int s = from; s < to; s++) {
            mark(inA, Seeds.entryA(seeds[s]));
            mark(inB, Seeds.entryB(seeds[s]));
        }
    }

    private static void mark(BitSet words, int entry) {
        words.set(Grams.first(entry));
        words.set(Grams.word(entry, 1));
        words.set(Grams.last(entry));
    }

    void add(int wordA, int wordB) {
        inA.set(wordA);
        inB.set(wordB);
    }

    BitSet inA() {
        return inA;
    }

    BitSet inB() {
        return inB;
    }

    int firstA() {
        return inA.nextSetBit(0);
    }

    int lastA() {
        return inA.length() - 1;
    }

    int firstB() {
        return inB.nextSetBit(0);
    }

    int lastB() {
        return inB.length() - 1;
    }

    int matched() {
        return Math.min(inA.cardinality(), inB.cardinality());
    }

    boolean dense(double density) {
        return inA.cardinality() >= density * (lastA() - firstA() + 1)
                && inB.cardinality() >= density * (lastB() - firstB() + 1);
    }

    Region region(Passage.Kind kind) {
        return new Region(runs(inA), runs(inB), kind);
    }

    private static int[] runs(BitSet set) {
        int count = 0;
        for (int from = set.nextSetBit(0);
                from >= 0;
                from = set.nextSetBit(set.nextClearBit(from))) {
            count++;
        }
        int[] runs = new int[2 * count];
        int at = 0;
        for (int from = set.nextSetBit(0); from >= 0; from = set.nextSetBit(runs[at - 1])) {
            runs[at++] = from;
            runs[at++] = set.nextClearBit(from);
        }
        return runs;
    }
}
