package vn.hoctap.textreuse.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoctap.textreuse.align.Region;

/**
 * Passages that were found in pairs before. What a pair shares depends on the own words of the two
 * alone, so remembering never changes a judgement.
 */
public final class Found {

    private final Map<Pair, List<Region>> known = new HashMap<>();

    /** Two works by their own words, the earlier one first. */
    private record Pair(long first, long second) {}

    /** Takes over what was found before, the earlier work first. */
    public void remember(long first, long second, List<Region> regions) {
        known.put(new Pair(first, second), regions);
    }

    /** What two works share, the earlier one first, if that is known. */
    @Nullable List<Region> known(Entry first, Entry second) {
        return known.isEmpty() ? null : known.get(new Pair(first.version(), second.version()));
    }

    /** Forgets everything: whoever asked has what he wanted. */
    public void clear() {
        known.clear();
    }
}
