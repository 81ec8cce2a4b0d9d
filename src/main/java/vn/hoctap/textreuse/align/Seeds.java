package vn.hoctap.textreuse.align;

import java.util.Arrays;

/** Places where three words of one text meet three words of another. */
final class Seeds {

    private long[] seeds = new long[64];
    private int size;

    /** An entry is three times the number of its first word plus its shape. */
    void add(int entryA, int entryB) {
        if (size == seeds.length) {
            seeds = Arrays.copyOf(seeds, size * 2);
        }
        seeds[size++] = (long) entryA << 32 | entryB;
    }

    int size() {
        return size;
    }

    /** All seeds by their place in a; with the texts exchanged if so wished. */
    long[] sorted(boolean exchanged) {
        long[] all = Arrays.copyOf(seeds, size);
        if (exchanged) {
            for (int s = 0; s < size; s++) {
                all[s] = exchange(all[s]);
            }
        }
        Arrays.sort(all);
        return all;
    }

    static long exchange(long seed) {
        return seed << 32 | seed >>> 32;
    }

    static int entryA(long seed) {
        return (int) (seed >>> 32);
    }

    static int entryB(long seed) {
        return (int) seed;
    }

    static int firstA(long seed) {
        return entryA(seed) / 3;
    }

    static int firstB(long seed) {
        return entryB(seed) / 3;
    }

    /** The k-th of an entry's three words. */
    static int word(int entry, int k) {
        return entry / 3 + (k == 0 ? 0 : Grams.SHAPES[entry % 3][k - 1]);
    }
}
