package vn.hoctap.textreuse.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Makes passages of seeds. Seeds are parted where neighbours in either text are too far from each
 * other; a part that is not dense is parted again at half the distance.
 *
 * @param widestGap words between seeds of one passage
 * @param narrowestGap where parting ends
 * @param fewestWords a passage with fewer shared words is dropped
 * @param density least share of shared words in a passage, on both sides
 */
public record Aligner(int widestGap, int narrowestGap, int fewestWords, double density) {

    /** For comparing authors with each other. */
    public static final Aligner WORKS = new Aligner(16, 4, 6, 0.5);

    /** For two texts by themselves, where a short passage says nothing. */
    public static final Aligner ALONE = new Aligner(16, 4, 15, 0.5);

    /** For finding what was taken from a known source: short quotations count too. */
    public static final Aligner SOURCES = new Aligner(4, 4, 5, 0.6);

    private static final Comparator<Region> LONGEST_FIRST =
            Comparator.comparingInt(Region::matched)
                    .reversed()
                    .thenComparingInt(Region::firstA)
                    .thenComparingInt(Region::firstB);
    private static final Comparator<Region> BY_PLACE =
            Comparator.comparingInt(Region::firstA).thenComparingInt(Region::firstB);

    /** Passages the finder's text shares with another one; exchanged: the other one comes first. */
    public List<Region> align(SeedFinder finder, Track other, boolean exchanged) {
        int count = finder.find(other);
        if (count * 3 < fewestWords) {
            return List.of();
        }
        long[] seeds = finder.seeds();
        int kept = withNeighbours(seeds, count);
        if (kept * 3 < fewestWords) {
            return List.of();
        }
        if (!exchanged) {
            Seeds.exchange(seeds, 0, kept);
        }
        Track a = exchanged ? other : finder.track();
        Track b = exchanged ? finder.track() : other;
        return onceEach(new Parting(this, seeds, kept, a, b).regions());
    }

    /**
     * Wording that one text repeats is counted once: the longest passages take their words first.
     */
    private static List<Region> onceEach(List<Region> regions) {
        if (regions.size() < 2) {
            return regions;
        }
        regions.sort(LONGEST_FIRST);
        var usedA = new BitSet();
        var usedB = new BitSet();
        List<Region> kept = new ArrayList<>(regions.size());
        for (Region region : regions) {
            if (mostlyNew(region, true, usedA) && mostlyNew(region, false, usedB)) {
                region.cover(true, usedA);
                region.cover(false, usedB);
                kept.add(region);
            }
        }
        kept.sort(BY_PLACE);
        return kept;
    }

    private static boolean mostlyNew(Region region, boolean ofA, BitSet used) {
        int[] runs = region.runs(ofA);
        int repeated = 0;
        for (int r = 0; r < runs.length; r += 2) {
            for (int w = runs[r]; w < runs[r + 1]; w++) {
                repeated += used.get(w) ? 1 : 0;
            }
        }
        return repeated * 2 <= region.words(ofA);
    }

    /**
     * Takes seeds that stand alone out, nearly all of which are chance; says how many are left.
     * Whichever text comes first, the same are left, in the order they had.
     */
    private int withNeighbours(long[] seeds, int count) {
        int kept = 0;
        boolean[] near = new boolean[count];
        for (int s = 0; s < count; s++) {
            near[s] = near[s] || hasNeighbour(seeds, count, s, near);
        }
        for (int s = 0; s < count; s++) {
            if (near[s]) {
                seeds[kept++] = seeds[s];
            }
        }
        return kept;
    }

    /** Looks forward, then back; the neighbour has one too. */
    private boolean hasNeighbour(long[] seeds, int count, int s, boolean[] near) {
        int reach = widestGap + Grams.SHAPES;
        int first = Seeds.firstA(seeds[s]);
        int second = Seeds.firstB(seeds[s]);
        for (int t = s + 1; t < count && Seeds.firstA(seeds[t]) - first <= reach; t++) {
            if (Math.abs(Seeds.firstB(seeds[t]) - second) <= reach) {
                near[t] = true;
                return true;
            }
        }
        for (int t = s - 1; t >= 0 && first - Seeds.firstA(seeds[t]) <= reach; t--) {
            if (Math.abs(Seeds.firstB(seeds[t]) - second) <= reach) {
                return true;
            }
        }
        return false;
    }
}
