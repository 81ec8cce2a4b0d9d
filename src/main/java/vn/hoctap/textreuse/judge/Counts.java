package vn.hoctap.textreuse.judge;

import java.util.Arrays;
import java.util.BitSet;
import vn.hoctap.textreuse.align.Region;

/**
 * Of every own word of a work: how many groups other than its own have it, and how many have it
 * between the same two neighbours.
 */
final class Counts {

    private static final BitSet NONE = new BitSet(0);

    private final int[] word;
    private final int[] inRow;
    private final BitSet wordOnceMore;
    private final BitSet inRowOnceMore;

    private Counts(int[] word, int[] inRow, BitSet wordOnceMore, BitSet inRowOnceMore) {
        this.word = word;
        this.inRow = inRow;
        this.wordOnceMore = wordOnceMore;
        this.inRowOnceMore = inRowOnceMore;
    }

    int word(int number) {
        return word[number] + (wordOnceMore.get(number) ? 1 : 0);
    }

    int inRow(int number) {
        return inRow[number] + (inRowOnceMore.get(number) ? 1 : 0);
    }

    /** With one more group, of which one work shares this; in place of another one more. */
    Counts withOneMore(Meeting meeting, boolean ofA) {
        var words = new BitSet(word.length);
        var rows = new BitSet(word.length);
        cover(meeting, ofA, words, rows);
        return new Counts(word, inRow, words, rows);
    }

    /** Counts a group of one work more or less. */
    void change(Meeting meeting, boolean ofA, int by) {
        var words = new BitSet(word.length);
        var rows = new BitSet(word.length);
        cover(meeting, ofA, words, rows);
        for (int w = words.nextSetBit(0); w >= 0; w = words.nextSetBit(w + 1)) {
            word[w] += by;
        }
        for (int w = rows.nextSetBit(0); w >= 0; w = rows.nextSetBit(w + 1)) {
            inRow[w] += by;
        }
    }

    private static void cover(Meeting meeting, boolean ofA, BitSet words, BitSet rows) {
        for (Region region : meeting.regions()) {
            region.cover(ofA, words);
            int[] runs = region.runs(ofA);
            for (int r = 0; r < runs.length; r += 2) {
                if (runs[r] + 2 < runs[r + 1]) {
                    rows.set(runs[r] + 1, runs[r + 1] - 1);
                }
            }
        }
    }

    static Tally tally(int words) {
        return new Tally(words);
    }

    /** Counts groups that come one after the other. */
    static final class Tally {

        private final int[] word;
        private final int[] inRow;
        private final int[] lastOfWord;
        private final int[] lastOfRow;

        private Tally(int words) {
            word = new int[words];
            inRow = new int[words];
            lastOfWord = new int[words];
            Arrays.fill(lastOfWord, Integer.MIN_VALUE);
            lastOfRow = lastOfWord.clone();
        }

        /** Counts what a work shares with one of a group. */
        void add(Meeting meeting, boolean ofA, int group) {
            for (Region region : meeting.regions()) {
                int[] runs = region.runs(ofA);
                for (int r = 0; r < runs.length; r += 2) {
                    count(word, lastOfWord, Region.coveredFrom(runs, r), runs[r + 1], group);
                    count(inRow, lastOfRow, runs[r] + 1, runs[r + 1] - 1, group);
                }
            }
        }

        private static void count(int[] counts, int[] last, int from, int to, int group) {
            for (int w = from; w < to; w++) {
                if (last[w] != group) {
                    last[w] = group;
                    counts[w]++;
                }
            }
        }

        Counts counts() {
            return new Counts(word, inRow, NONE, NONE);
        }
    }
}
