package vn.hoctap.textreuse.judge;

import java.util.BitSet;
import java.util.List;
import vn.hoctap.textreuse.align.Region;

/**
 * What two works of a scope share, before it is weighed; the work handed in earlier comes first.
 */
final class Meeting {

    private final Entry a;
    private final Entry b;
    private final List<Region> regions;
    private final int sharedOfA;
    private final int sharedOfB;

    /** The regions are in own words of the two. */
    Meeting(Entry a, Entry b, List<Region> regions) {
        this.a = a;
        this.b = b;
        this.regions = regions;
        this.sharedOfA = shared(true);
        this.sharedOfB = shared(false);
    }

    /** Passages may overlap by a few words, which are counted once. */
    private int shared(boolean ofA) {
        var words = new BitSet();
        regions.forEach(region -> region.covered(ofA, words::set));
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
        return a.id().equals(one.id());
    }

    Entry other(Entry one) {
        return isFirst(one) ? b : a;
    }

    /** Share of the own words of one of the two that the other has too, 0 to 1. */
    double share(boolean ofA) {
        int shared = ofA ? sharedOfA : sharedOfB;
        return (double) shared / Math.max(1, (ofA ? a : b).own().size());
    }

    /** Whether the first has fewer own words, or as many. */
    boolean smallerIsA() {
        return a.own().size() <= b.own().size();
    }
}
