package vn.hoctap.textreuse.align;

import java.util.function.IntConsumer;
import vn.hoctap.textreuse.Passage;

/** A passage in words of two tracks: those that have partners, and how it was taken over. */
public final class Region {

    private static final int CHANGED_AT_MOST = 2;

    private final int[] inA;
    private final int[] inB;
    private final Passage.Kind kind;

    /** The words in rising order, at least one on each side. */
    public Region(int[] inA, int[] inB, Passage.Kind kind) {
        this.inA = inA;
        this.inB = inB;
        this.kind = kind;
    }

    /** The words of one of the two that have partners, in rising order; not to be changed. */
    public int[] words(boolean ofA) {
        return ofA ? inA : inB;
    }

    public Passage.Kind kind() {
        return kind;
    }

    public int firstA() {
        return inA[0];
    }

    public int lastA() {
        return inA[inA.length - 1];
    }

    public int firstB() {
        return inB[0];
    }

    public int lastB() {
        return inB[inB.length - 1];
    }

    /** The smaller number of words that have partners. */
    public int matched() {
        return Math.min(inA.length, inB.length);
    }

    /** The longest stretch without a gap, on the side where it is shorter. */
    public int longestRun() {
        return Math.min(longestRun(inA), longestRun(inB));
    }

    private static int longestRun(int[] words) {
        int longest = 1;
        int run = 1;
        for (int w = 1; w < words.length; w++) {
            run = words[w] == words[w - 1] + 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Goes through the words of one side, with one or two changed ones between them. */
    public void covered(boolean ofA, IntConsumer each) {
        int[] words = words(ofA);
        int previous = words[0];
        for (int word : words) {
            int from = word - previous <= CHANGED_AT_MOST + 1 ? previous + 1 : word;
            for (int w = Math.min(from, word); w <= word; w++) {
                each.accept(w);
            }
            previous = word;
        }
    }
}
