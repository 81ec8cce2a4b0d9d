package vn.hoctap.textreuse.align;

/** The seeds of a text by their hashes, to be looked up; never changed once made. */
public final class SeedTable {

    /** A seed that is repeated more often in either text says nothing. */
    static final int MOST_REPEATS = 8;

    private static final int FILTER_BITS = 4;

    private final Track track;
    private final int mask;
    private final int filterShift;
    private final long[] filter;
    private final int[] keys;
    private final int[] heads;
    private final int[] next;
    private final byte[] repeats;

    public SeedTable(Track track) {
        this.track = track;
        mask = Integer.highestOneBit(Math.max(16, track.size() * Grams.SHAPES)) * 4 - 1;
        filterShift = Math.max(0, Integer.numberOfLeadingZeros(mask) - FILTER_BITS);
        filter = new long[1 << (32 - filterShift - 6)];
        keys = new int[mask + 1];
        heads = new int[mask + 1];
        repeats = new byte[mask + 1];
        next = new int[Grams.entry(track.size(), 0)];
        for (int word = track.size() - 1; word >= 0; word--) {
            for (int shape = Grams.SHAPES - 1; shape >= 0; shape--) {
                add(Grams.entry(word, shape));
            }
        }
    }

    private void add(int entry) {
        int hash = Grams.hash(track, entry);
        if (hash != 0) {
            int slot = hash & mask;
            while (keys[slot] != 0 && keys[slot] != hash) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = hash;
            next[entry] = heads[slot];
            heads[slot] = entry + 1;
            repeats[slot] = more(repeats[slot]);
            int bit = filterBit(hash);
            filter[bit >>> 6] |= 1L << bit;
        }
    }

    static byte more(byte repeats) {
        return repeats > MOST_REPEATS ? repeats : (byte) (repeats + 1);
    }

    public Track track() {
        return track;
    }

    int slots() {
        return mask + 1;
    }

    private int filterBit(int hash) {
        return (hash * 0x9E3779B1) >>> filterShift;
    }

    /** Nearly all seeds of another text are not here: one bit tells of most of them. */
    boolean mayHold(int hash) {
        int bit = filterBit(hash);
        return ((filter[bit >>> 6] >>> bit) & 1) != 0;
    }

    /** Where a seed is; -1 if it is not here. */
    int slot(int hash) {
        int slot = hash & mask;
        while (keys[slot] != hash) {
            if (keys[slot] == 0) {
                return -1;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    int repeats(int slot) {
        return repeats[slot];
    }

    /** The first entry of a seed, in rising order; -1 if there is none. */
    int firstEntry(int slot) {
        return heads[slot] - 1;
    }

    int nextEntry(int entry) {
        return next[entry] - 1;
    }
}
