package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoctap.textreuse.align.Aligner;
import vn.hoctap.textreuse.align.Region;
import vn.hoctap.textreuse.align.SeedTable;

/**
 * What the works of a scope share, pair by pair; found when first asked for and remembered. What a
 * pair shares depends on the own words of the two alone, so remembering never changes a judgement.
 */
public final class Meetings {

    private final Map<Pair, List<Region>> known = new HashMap<>();

    /** Two works by their own words, the earlier one first. */
    private record Pair(long first, long second) {}

    /** All pairs that share anything. */
    List<Meeting> of(List<Entry> inOrder) {
        List<Meeting> meetings = new ArrayList<>();
        for (int b = 1; b < inOrder.size(); b++) {
            Entry later = inOrder.get(b);
            @Nullable SeedTable seeds = null;
            for (int a = 0; a < b; a++) {
                Entry earlier = inOrder.get(a);
                if (!earlier.mayMeet(later)) {
                    continue;
                }
                var pair = new Pair(earlier.version(), later.version());
                List<Region> regions = known.get(pair);
                if (regions == null) {
                    seeds = seeds == null ? later.seeds() : seeds;
                    regions = Aligner.WORKS.align(seeds, earlier.own(), true);
                    known.put(pair, regions);
                }
                if (!regions.isEmpty()) {
                    meetings.add(new Meeting(a, b, regions));
                }
            }
        }
        return meetings;
    }

    /** Finds what one work shares with the others, with one table of its seeds. */
    public void find(Entry one, Collection<Entry> others) {
        @Nullable SeedTable seeds = null;
        for (Entry other : others) {
            boolean first = Entry.IN_ORDER.compare(one, other) < 0;
            var pair =
                    first
                            ? new Pair(one.version(), other.version())
                            : new Pair(other.version(), one.version());
            if (one.id().equals(other.id()) || !one.mayMeet(other) || known.containsKey(pair)) {
                continue;
            }
            seeds = seeds == null ? one.seeds() : seeds;
            known.put(pair, Aligner.WORKS.align(seeds, other.own(), !first));
        }
    }

    /** Takes over what was found before, the earlier work first. */
    public void remember(long first, long second, List<Region> regions) {
        known.put(new Pair(first, second), regions);
    }

    /** What two works share, the earlier one first, if that has been found. */
    public @Nullable List<Region> known(Entry first, Entry second) {
        return known.get(new Pair(first.version(), second.version()));
    }

    /** Forgets what can no longer be asked for. */
    public void keepOnly(Collection<Entry> entries) {
        Set<Long> versions = new HashSet<>();
        entries.forEach(entry -> versions.add(entry.version()));
        known.keySet()
                .removeIf(
                        pair -> !versions.contains(pair.first) || !versions.contains(pair.second));
    }
}
