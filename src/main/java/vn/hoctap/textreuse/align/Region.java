package vn.hoctap.textreuse.align;

import java.util.BitSet;
import vn.hoctap.textreuse.Passage;

/**
 * A passage in words of two tracks: those that have partners, and how it was taken over. The words
 * are given as runs: first word of a run, word behind it, first word of the next, and so on.
 */
public final class Region {

    private static final int CHANGED_AT_MOST = 2;
    private static final int AROUND = 3;

    private final int[] inA;
    private final int[] inB;
    private final Passage.Kind kind;
    private final int wordsInA;
    private final int wordsInB;
    private final int longestRun;

    /** The runs in rising order, at least one on each side, with at least a word between two. */
    public Region(int[] inA, int[] inB, Passage.Kind kind) {
        this.inA = inA;
        this.inB = inB;
        this.kind = kind;
        this.wordsInA = words(inA);
        this.wordsInB = words(inB);
        this.longestRun = Math.min(longestRun(inA), longestRun(inB));
    }

    /** The runs of words of one of the two that have partners; not to be changed. */
    public int[] runs(boolean ofA) {
        return ofA ? inA : inB;
    }

    public Passage.Kind kind() {
        return kind;
    }

    public int firstA() {
        return inA[0];
    }

    public int lastA() {
        return inA[inA.length - 1] - 1;
    }

    public int firstB() {
        return inB[0];
    }

    public int lastB() {
        return inB[inB.length - 1] - 1;
    }

    /** How many words of one of the two have partners. */
    public int words(boolean ofA) {
        return ofA ? wordsInA : wordsInB;
    }

    private static int words(int[] runs) {
        int words = 0;
        for (int r = 0; r < runs.length; r += 2) {
            words += runs[r + 1] - runs[r];
        }
        return words;
    }

    /** The smaller number of words that have partners. */
    public int matched() {
        return Math.min(wordsInA, wordsInB);
    }

    /** The longest stretch without a gap, on the side where it is shorter. */
    public int longestRun() {
        return longestRun;
    }

    private static int longestRun(int[] runs) {
        int longest = 1;
        for (int r = 0; r < runs.length; r += 2) {
            longest = Math.max(longest, runs[r + 1] - runs[r]);
        }
        return longest;
    }

    /**
     * Whether the passage goes on from one sentence into the next, on either side: with several
     * shared words before the end of a sentence and several behind it.
     */
    public boolean goesOn(Track a, Track b) {
        return kind != Passage.Kind.REORDERED && (goesOn(inA, a) || goesOn(inB, b));
    }

    /**
     * Whether it begins or ends with a sentence in one text and inside a sentence in the other. A
     * set phrase has the same place in a sentence wherever it is used, most often a whole one.
     */
    public boolean cutDifferently(Track a, Track b) {
        return a.beginsNear(firstA()) != b.beginsNear(firstB())
                || a.endsNear(lastA()) != b.endsNear(lastB());
    }

    private static boolean goesOn(int[] runs, Track track) {
        var words = new BitSet();
        for (int r = 0; r < runs.length; r += 2) {
            words.set(runs[r], runs[r + 1]);
        }
        int last = runs[runs.length - 1];
        for (int r = 0; r < runs.length; r += 2) {
            for (int w = runs[r]; w < runs[r + 1]; w++) {
                if (track.endsSentence(w)
                        && shared(words, Math.max(0, w + 1 - 2 * AROUND), w + 1) >= AROUND
                        && shared(words, w + 1, Math.min(last, w + 1 + 2 * AROUND)) >= AROUND) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int shared(BitSet words, int from, int to) {
        int shared = 0;
        for (int w = from; w < to; w++) {
            shared += words.get(w) ? 1 : 0;
        }
        return shared;
    }

    /** Takes the words of one side, with one or two changed ones between them, into a set. */
    public void cover(boolean ofA, BitSet into) {
        int[] runs = runs(ofA);
        for (int r = 0; r < runs.length; r += 2) {
            into.set(coveredFrom(runs, r), runs[r + 1]);
        }
    }

    /** Where a run begins if one or two changed words before it count as its own. */
    public static int coveredFrom(int[] runs, int run) {
        return run > 0 && runs[run] - runs[run - 1] <= CHANGED_AT_MOST ? runs[run - 1] : runs[run];
    }
}
