package vn.hoctap.textreuse.align;

import java.util.BitSet;
import vn.hoctap.textreuse.Passage;

/**
 * A passage in words of two tracks.
 *
 * @param inA words of a that have partners in b
 * @param inB words of b that have partners in a
 * @param kind how it was taken over
 */
public record Region(BitSet inA, BitSet inB, Passage.Kind kind) {

    public int firstA() {
        return inA.nextSetBit(0);
    }

    public int lastA() {
        return inA.length() - 1;
    }

    public int firstB() {
        return inB.nextSetBit(0);
    }

    public int lastB() {
        return inB.length() - 1;
    }

    /** The smaller number of words that have partners. */
    public int matched() {
        return Math.min(inA.cardinality(), inB.cardinality());
    }

    /** The longest stretch without a gap, on the side where it is shorter. */
    public int longestRun() {
        return Math.min(longestRun(inA), longestRun(inB));
    }

    private static int longestRun(BitSet words) {
        int longest = 0;
        for (int start = words.nextSetBit(0); start >= 0; ) {
            int end = words.nextClearBit(start);
            longest = Math.max(longest, end - start);
            start = words.nextSetBit(end);
        }
        return longest;
    }
}
