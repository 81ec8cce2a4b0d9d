package vn.hoctap.textreuse.judge;

import java.util.BitSet;
import java.util.List;
import vn.hoctap.textreuse.align.Region;

/**
 * What two works of a scope share, before it is weighed; the work handed in earlier comes first.
 */
final class Meeting {

    private static final int BYTES = 64;
    private static final int BYTES_OF_REGION = 120;

    private final Entry a;
    private final Entry b;
    private final List<Region> regions;
    private final int sharedOfA;
    private final int sharedOfB;

    /** The regions are in own words of the two. */
    Meeting(Entry a, Entry b, List<Region> regions) {
        this(a, b, regions, shared(regions, true), shared(regions, false));
    }

    Meeting(Entry a, Entry b, List<Region> regions, int sharedOfA, int sharedOfB) {
        this.a = a;
        this.b = b;
        this.regions = regions;
        this.sharedOfA = sharedOfA;
        this.sharedOfB = sharedOfB;
    }

    /** Passages may overlap by a few words, which are counted once. */
    private static int shared(List<Region> regions, boolean ofA) {
        var words = new BitSet();
        regions.forEach(region -> region.cover(ofA, words));
        return words.cardinality();
    }

    Entry a() {
        return a;
    }

    Entry b() {
        return b;
    }

    List<Region> regions() {
        return regions;
    }

    boolean isFirst(Entry one) {
        return a == one || a.id().equals(one.id());
    }

    Entry other(Entry one) {
        return isFirst(one) ? b : a;
    }

    /** As the one of the two remembers it. */
    Remembered rememberedBy(Entry one) {
        return new Remembered(other(one).version(), isFirst(one), sharedOfA, sharedOfB, regions);
    }

    /** Share of the own words of one of the two that the other has too, 0 to 1. */
    double share(boolean ofA) {
        int shared = ofA ? sharedOfA : sharedOfB;
        return (double) shared / Math.max(1, (ofA ? a : b).own().size());
    }

    /** Whether the smaller of the two shares nearly all of its own words with the other. */
    boolean nearlyAll() {
        return share(smallerIsA()) >= Commonness.NEARLY_ALL;
    }

    /** Whether the first has fewer own words, or as many. */
    boolean smallerIsA() {
        return a.own().size() <= b.own().size();
    }

    /** About what it takes in memory. */
    int bytes() {
        return BYTES + regions.size() * BYTES_OF_REGION;
    }
}
