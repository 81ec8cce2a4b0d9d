package vn.hoctap.textreuse.judge;

import java.util.Arrays;
import vn.hoctap.textreuse.align.Region;

/**
 * Of every own word of a work: how many groups other than its own have it, and how many have it
 * between the same two neighbours.
 */
final class Counts {

    private final int[] word;
    private final int[] inRow;

    private Counts(int[] word, int[] inRow) {
        this.word = word;
        this.inRow = inRow;
    }

    int word(int number) {
        return word[number];
    }

    int inRow(int number) {
        return inRow[number];
    }

    /** Goes on from here. */
    Tally more() {
        return new Tally(word.clone(), inRow.clone());
    }

    static Tally tally(int words) {
        return new Tally(new int[words], new int[words]);
    }

    /** Counts groups that come one after the other. */
    static final class Tally {

        private final int[] word;
        private final int[] inRow;
        private final int[] lastOfWord;
        private final int[] lastOfRow;

        private Tally(int[] word, int[] inRow) {
            this.word = word;
            this.inRow = inRow;
            lastOfWord = new int[word.length];
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
            return new Counts(word, inRow);
        }
    }
}
