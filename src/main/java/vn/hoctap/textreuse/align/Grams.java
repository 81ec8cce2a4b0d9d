package vn.hoctap.textreuse.align;

/** The seeds of a text: the first of four words with two of the three others, in any order. */
final class Grams {

    /** Which two of the three words that follow: their distances from the first. */
    static final int[][] SHAPES = {{1, 2}, {1, 3}, {2, 3}};

    private Grams() {}

    /** A hash of the three words that does not depend on their order; 0 if they say nothing. */
    static int hash(Track track, int first, int shape) {
        int second = first + SHAPES[shape][0];
        int third = first + SHAPES[shape][1];
        if (third >= track.size()
                || (track.frequent(first) && track.frequent(second) && track.frequent(third))) {
            return 0;
        }
        int sum = track.spread(first) + track.spread(second) + track.spread(third);
        return sum == 0 ? 1 : sum;
    }

    static int spread(int word) {
        int h = word * 0x9E3779B1;
        h ^= h >>> 15;
        return h * 0x2C1B3C6D;
    }
}
