package vn.hoctap.textreuse.align;

import java.util.Arrays;

/**
 * Places where three words of one text meet three words of another, each a long: the entry in a
 * above the entry in b.
 */
final class Seeds {

    private Seeds() {}

    static long of(int entryA, int entryB) {
        return ((long) entryA << 32) | entryB;
    }

    /** Puts the other text first and sorts. */
    static void exchange(long[] seeds, int from, int to) {
        for (int s = from; s < to; s++) {
            seeds[s] = (seeds[s] << 32) | (seeds[s] >>> 32);
        }
        Arrays.sort(seeds, from, to);
    }

    static int entryA(long seed) {
        return (int) (seed >>> 32);
    }

    static int entryB(long seed) {
        return (int) seed;
    }

    static int firstA(long seed) {
        return (int) (seed >>> 34);
    }

    static int firstB(long seed) {
        return (int) seed >> 2;
    }
}
