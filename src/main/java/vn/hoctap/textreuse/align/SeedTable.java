package vn.hoctap.textreuse.align;

import java.util.Arrays;

/**
 * Finds the seeds one text shares with others. A seed that is repeated often in either text says
 * nothing and is left out; the result is the same whichever of two texts the table was made of.
 */
public final class SeedTable {

    private static final int MOST_REPEATS = 8;
    private static final int FILTER_BITS = 3;
    private static final int[][] ORDERS = {
        {0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}
    };

    private final Track track;
    private final int mask;
    private final int filterShift;
    private final long[] filter;
    private final int[] keys;
    private final int[] heads;
    private final int[] next;
    private final int[] own;
    private final int[] met;

    public SeedTable(Track track) {
        this.track = track;
        int[] grams = track.grams();
        mask = Integer.highestOneBit(Math.max(16, grams.length)) * 4 - 1;
        filterShift = Integer.numberOfLeadingZeros(mask) - FILTER_BITS;
        filter = new long[(mask + 1) << FILTER_BITS >>> 6];
        keys = new int[mask + 1];
        heads = new int[mask + 1];
        own = new int[mask + 1];
        met = new int[mask + 1];
        next = new int[grams.length];
        for (int entry = grams.length - 1; entry >= 0; entry--) {
            int hash = grams[entry];
            if (hash != 0) {
                int slot = slot(hash);
                keys[slot] = hash;
                next[entry] = heads[slot];
                heads[slot] = entry + 1;
                own[slot]++;
                filter[filterBit(hash) >>> 6] |= 1L << filterBit(hash);
            }
        }
    }

    /** Nearly all seeds of another text are not here: one bit tells of most of them. */
    private int filterBit(int hash) {
        return (hash * 0x9E3779B1) >>> filterShift;
    }

    public Track track() {
        return track;
    }

    private int slot(int hash) {
        int slot = hash & mask;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The seeds shared with another text, this one's words first. */
    Seeds meet(Track other) {
        int[] hits = new int[256];
        int count = 0;
        int[] grams = other.grams();
        for (int entry = 0; entry < grams.length; entry++) {
            int hash = grams[entry];
            int bit = filterBit(hash);
            if (((filter[bit >>> 6] >>> bit) & 1) == 0 || hash == 0) {
                continue;
            }
            int slot = slot(hash);
            if (keys[slot] == hash) {
                if (count + 2 > hits.length) {
                    hits = Arrays.copyOf(hits, hits.length * 2);
                }
                hits[count++] = slot;
                hits[count++] = entry;
                met[slot]++;
            }
        }
        Seeds seeds = collect(other, hits, count);
        for (int h = 0; h < count; h += 2) {
            met[hits[h]] = 0;
        }
        return seeds;
    }

    private Seeds collect(Track other, int[] hits, int count) {
        var seeds = new Seeds();
        for (int h = 0; h < count; h += 2) {
            int slot = hits[h];
            if (own[slot] > MOST_REPEATS || met[slot] > MOST_REPEATS) {
                continue;
            }
            for (int entry = heads[slot]; entry > 0; entry = next[entry - 1]) {
                if (sameWords(entry - 1, other, hits[h + 1])) {
                    seeds.add(entry - 1, hits[h + 1]);
                }
            }
        }
        return seeds;
    }

    /** Whether the three words can be paired off with the other three. */
    private boolean sameWords(int entry, Track other, int otherEntry) {
        for (int[] order : ORDERS) {
            int k = 0;
            while (k < 3
                    && Track.same(
                            track, Seeds.word(entry, k), other, Seeds.word(otherEntry, order[k]))) {
                k++;
            }
            if (k == 3) {
                return true;
            }
        }
        return false;
    }
}
