package vn.hoctap.textreuse.align;

import java.util.Arrays;

/**
 * A quarter of the seeds of a text, by which candidates for a comparison are found: which quarter
 * depends on the seeds alone, so texts that share a passage share some of them (modulo sampling
 * after Schleimer, Wilkerson and Aiken 2003). Two texts that share ten words in a row have nothing
 * in common here in 1 of 500 cases, with six words in 1 of 18.
 */
public final class Sketch {

    private static final int SAMPLED = 3;

    private final int[] seeds;

    /** The seeds as {@link #seeds} gave them. */
    public Sketch(int[] seeds) {
        this.seeds = seeds;
    }

    public static Sketch of(Track track) {
        int[] sampled = new int[track.size()];
        int count = 0;
        for (int word = 0; word < track.size(); word++) {
            for (int shape = 0; shape < Grams.SHAPES; shape++) {
                int hash = Grams.hash(track, Grams.entry(word, shape));
                if (hash != 0 && (spread(hash) & SAMPLED) == 0) {
                    if (count == sampled.length) {
                        sampled = Arrays.copyOf(sampled, count * 2);
                    }
                    sampled[count++] = hash;
                }
            }
        }
        return new Sketch(Arrays.copyOf(sampled, count));
    }

    private static int spread(int hash) {
        return (hash * 0x9E3779B1) >>> 13;
    }

    /** The sampled seeds in the order of the text; not to be changed. */
    public int[] seeds() {
        return seeds;
    }

    /** Looks the seeds of one sketch up in others. */
    public static final class Lookup {

        private static final int FILTER_BITS = 1 << 14;

        private final long[] filter = new long[FILTER_BITS / Long.SIZE];
        private final int[] keys;
        private final int mask;

        public Lookup(Sketch sketch) {
            mask = Integer.highestOneBit(Math.max(16, sketch.seeds.length)) * 8 - 1;
            keys = new int[mask + 1];
            for (int seed : sketch.seeds) {
                keys[slot(seed)] = seed;
                filter[(seed & (FILTER_BITS - 1)) >>> 6] |= 1L << seed;
            }
        }

        private int slot(int seed) {
            int slot = (seed ^ (seed >>> 16)) & mask;
            while (keys[slot] != 0 && keys[slot] != seed) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        /** Nearly all seeds of another text are not here: one bit tells of most of them. */
        private boolean holds(int seed) {
            return ((filter[(seed & (FILTER_BITS - 1)) >>> 6] >>> seed) & 1) != 0
                    && keys[slot(seed)] != 0;
        }

        /** Whether the other text is a candidate: it has any of the seeds. */
        public boolean meets(Sketch other) {
            for (int seed : other.seeds) {
                if (holds(seed)) {
                    return true;
                }
            }
            return false;
        }

        /** How many of the other's seeds are here. */
        public int common(Sketch other) {
            int common = 0;
            for (int seed : other.seeds) {
                common += holds(seed) ? 1 : 0;
            }
            return common;
        }
    }
}
