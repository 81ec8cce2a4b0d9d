package vn.hoctap.textreuse.align;

import java.util.Arrays;

/**
 * Finds the seeds one text shares with others, one after the other; for one thread. Which of two
 * texts the table was made of changes nothing but the order of the seeds.
 */
public final class SeedFinder {

    private static final int[][] ORDERS = {{1, 2, 0}, {2, 0, 1}, {0, 2, 1}, {2, 1, 0}, {1, 0, 2}};

    private final SeedTable table;
    private final byte[] met;
    private int[] slots = new int[256];
    private int[] entries = new int[256];
    private int hits;
    private long[] seeds = new long[256];
    private int size;

    public SeedFinder(SeedTable table) {
        this.table = table;
        this.met = new byte[table.slots()];
    }

    Track track() {
        return table.track();
    }

    /** What was found last; only so many as {@link #find} said, and overwritten by the next. */
    long[] seeds() {
        return seeds;
    }

    /** Finds the seeds shared with another text, its entries first and in order; says how many. */
    public int find(Track other) {
        look(other);
        size = 0;
        for (int h = 0; h < hits; h++) {
            int slot = slots[h];
            if (table.repeats(slot) <= SeedTable.MOST_REPEATS
                    && met[slot] <= SeedTable.MOST_REPEATS) {
                pair(other, entries[h], slot);
            }
        }
        for (int h = 0; h < hits; h++) {
            met[slots[h]] = 0;
        }
        return size;
    }

    private void look(Track other) {
        int[] plain = other.plain();
        boolean[] frequent = other.frequent();
        hits = 0;
        int words = plain.length;
        for (int w = 0; w + 2 < words; w++) {
            int one = plain[w];
            int two = plain[w + 1];
            int three = plain[w + 2];
            boolean often = frequent[w];
            if (!(often && frequent[w + 1] && frequent[w + 2])) {
                look(one + two + three, Grams.entry(w, 0));
            }
            if (w + 3 < words) {
                int four = plain[w + 3];
                often &= frequent[w + 3];
                if (!(often && frequent[w + 1])) {
                    look(one + two + four, Grams.entry(w, 1));
                }
                if (!(often && frequent[w + 2])) {
                    look(one + three + four, Grams.entry(w, 2));
                }
            }
        }
    }

    private void look(int hash, int entry) {
        if (table.mayHold(hash) && hash != 0) {
            int slot = table.slot(hash);
            if (slot >= 0) {
                if (hits == slots.length) {
                    slots = Arrays.copyOf(slots, hits * 2);
                    entries = Arrays.copyOf(entries, hits * 2);
                }
                slots[hits] = slot;
                entries[hits++] = entry;
                met[slot] = SeedTable.more(met[slot]);
            }
        }
    }

    private void pair(Track other, int theirs, int slot) {
        for (int own = table.firstEntry(slot); own >= 0; own = table.nextEntry(own)) {
            if (sameWords(own, other, theirs)) {
                if (size == seeds.length) {
                    seeds = Arrays.copyOf(seeds, size * 2);
                }
                seeds[size++] = Seeds.of(theirs, own);
            }
        }
    }

    /** Whether the three words can be paired off with the other three. */
    private boolean sameWords(int own, Track other, int theirs) {
        Track track = table.track();
        int first = Grams.first(own);
        int second = Grams.word(own, 1);
        int third = Grams.last(own);
        if (Track.same(track, first, other, Grams.first(theirs))
                && Track.same(track, second, other, Grams.word(theirs, 1))
                && Track.same(track, third, other, Grams.last(theirs))) {
            return true;
        }
        for (int[] order : ORDERS) {
            if (Track.same(track, first, other, Grams.word(theirs, order[0]))
                    && Track.same(track, second, other, Grams.word(theirs, order[1]))
                    && Track.same(track, third, other, Grams.word(theirs, order[2]))) {
                return true;
            }
        }
        return false;
    }
}
