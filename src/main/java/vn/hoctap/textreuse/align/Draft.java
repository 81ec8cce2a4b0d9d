package vn.hoctap.textreuse.align;

import java.util.BitSet;
import vn.hoctap.textreuse.Passage;

/**
 * A passage in the making.
 *
 * @param inA words of a that have partners
 * @param inB words of b that have partners
 */
record Draft(BitSet inA, BitSet inB) {

    static Draft of(long[] seeds, Track a, Track b) {
        var inA = new BitSet(a.size());
        var inB = new BitSet(b.size());
        for (long seed : seeds) {
            for (int k = 0; k < 3; k++) {
                inA.set(Seeds.word(Seeds.entryA(seed), k));
                inB.set(Seeds.word(Seeds.entryB(seed), k));
            }
        }
        return new Draft(inA, inB);
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
        return new Region(words(inA), words(inB), kind);
    }

    private static int[] words(BitSet set) {
        int[] words = new int[set.cardinality()];
        int at = 0;
        for (int w = set.nextSetBit(0); w >= 0; w = set.nextSetBit(w + 1)) {
            words[at++] = w;
        }
        return words;
    }
}
