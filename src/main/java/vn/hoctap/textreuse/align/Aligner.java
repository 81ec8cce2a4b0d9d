package vn.hoctap.textreuse.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** Passages the table's text shares with another one; exchanged: the other one comes first. */
    public List<Region> align(SeedTable table, Track other, boolean exchanged) {
        Seeds seeds = table.meet(other);
        if (seeds.size() * 3 < fewestWords) {
            return List.of();
        }
        Track a = exchanged ? other : table.track();
        Track b = exchanged ? table.track() : other;
        List<Region> regions = new ArrayList<>();
        part(withNeighbours(seeds.sorted(exchanged)), widestGap, a, b, regions);
        return onceEach(regions);
    }

    /**
     * Wording that one text repeats is counted once: the longest passages take their words first.
     */
    private static List<Region> onceEach(List<Region> regions) {
        regions.sort(
                Comparator.comparingInt(Region::matched)
                        .reversed()
                        .thenComparingInt(Region::firstA)
                        .thenComparingInt(Region::firstB));
        var usedA = new BitSet();
        var usedB = new BitSet();
        List<Region> kept = new ArrayList<>();
        for (Region region : regions) {
            if (mostlyNew(region.words(true), usedA) && mostlyNew(region.words(false), usedB)) {
                region.covered(true, usedA::set);
                region.covered(false, usedB::set);
                kept.add(region);
            }
        }
        kept.sort(Comparator.comparingInt(Region::firstA).thenComparingInt(Region::firstB));
        return kept;
    }

    private static boolean mostlyNew(int[] words, BitSet used) {
        int repeated = 0;
        for (int word : words) {
            repeated += used.get(word) ? 1 : 0;
        }
        return repeated * 2 <= words.length;
    }

    /** Leaves out seeds that stand alone, nearly all of which are chance. */
    private long[] withNeighbours(long[] sorted) {
        int reach = widestGap + 3;
        boolean[] kept = new boolean[sorted.length];
        int count = 0;
        for (int s = 0; s < sorted.length; s++) {
            for (int t = s + 1;
                    t < sorted.length
                            && Seeds.firstA(sorted[t]) - Seeds.firstA(sorted[s]) <= reach
                            && !(kept[s] && kept[t]);
                    t++) {
                if (Math.abs(Seeds.firstB(sorted[t]) - Seeds.firstB(sorted[s])) <= reach) {
                    count += (kept[s] ? 0 : 1) + (kept[t] ? 0 : 1);
                    kept[s] = true;
                    kept[t] = true;
                }
            }
        }
        long[] all = new long[count];
        for (int s = 0, k = 0; s < sorted.length; s++) {
            if (kept[s]) {
                all[k++] = sorted[s];
            }
        }
        return all;
    }

    private void part(long[] seeds, int gap, Track a, Track b, List<Region> regions) {
        for (long[] part : connected(seeds, gap)) {
            if (part.length * 3 < fewestWords) {
                continue;
            }
            Draft draft = Draft.of(part, a, b);
            if (draft.matched() < fewestWords) {
                continue;
            }
            if (draft.dense(density)) {
                trimmed(part, draft, a, b).ifPresent(regions::add);
            } else if (gap > narrowestGap) {
                part(part, gap / 2, a, b, regions);
            }
        }
    }

    /** Takes loose ends off, then carries the passage on to where the wording really parts. */
    private Optional<Region> trimmed(long[] seeds, Draft loose, Track a, Track b) {
        long[] kept = seeds;
        Draft draft = loose;
        while (true) {
            Reach inA = Reach.of(draft.inA());
            Reach inB = Reach.of(draft.inB());
            long[] fewer = within(kept, inA, inB);
            if (fewer.length == kept.length) {
                return Optional.of(Extension.extend(draft, kept, a, b));
            }
            kept = fewer;
            draft = Draft.of(kept, a, b);
            if (draft.matched() < fewestWords) {
                return Optional.empty();
            }
        }
    }

    private static long[] within(long[] seeds, Reach inA, Reach inB) {
        long[] within = new long[seeds.length];
        int count = 0;
        for (long seed : seeds) {
            if (inA.holds(Seeds.entryA(seed)) && inB.holds(Seeds.entryB(seed))) {
                within[count++] = seed;
            }
        }
        return count == seeds.length ? seeds : Arrays.copyOf(within, count);
    }

    /** Parts by distance in a, then in b, and so on until nothing parts. Seeds come sorted by a. */
    private static List<long[]> connected(long[] seeds, int gap) {
        List<long[]> done = new ArrayList<>();
        List<long[]> open = new ArrayList<>();
        open.add(seeds);
        while (!open.isEmpty()) {
            long[] part = open.removeLast();
            List<long[]> byA = cut(part, gap);
            if (byA.size() > 1) {
                open.addAll(byA);
                continue;
            }
            long[] exchanged = new long[part.length];
            for (int s = 0; s < part.length; s++) {
                exchanged[s] = Seeds.exchange(part[s]);
            }
            Arrays.sort(exchanged);
            List<long[]> byB = cut(exchanged, gap);
            if (byB.size() == 1) {
                done.add(part);
                continue;
            }
            for (long[] piece : byB) {
                for (int s = 0; s < piece.length; s++) {
                    piece[s] = Seeds.exchange(piece[s]);
                }
                Arrays.sort(piece);
                open.add(piece);
            }
        }
        return done;
    }

    private static List<long[]> cut(long[] sorted, int gap) {
        List<long[]> parts = new ArrayList<>();
        int from = 0;
        for (int s = 1; s <= sorted.length; s++) {
            if (s == sorted.length
                    || Seeds.firstA(sorted[s]) - Seeds.firstA(sorted[s - 1]) > gap + 3) {
                parts.add(Arrays.copyOfRange(sorted, from, s));
                from = s;
            }
        }
        return parts;
    }
}
