package vn.hoctap.textreuse.judge;

import java.util.BitSet;
import java.util.List;
import vn.hoctap.textreuse.align.Region;

/**
 * What two works of a scope share, before it is weighed.
 *
 * @param a number of the earlier work in its scope
 * @param b number of the later one
 * @param regions in own words
 */
record Meeting(int a, int b, List<Region> regions) {

    private static final int CHANGED_AT_MOST = 2;

    /** Own words of one of the two that the regions cover, with one or two changed between. */
    BitSet covered(boolean ofA) {
        var covered = new BitSet();
        for (Region region : regions) {
            BitSet in = ofA ? region.inA() : region.inB();
            int previous = in.nextSetBit(0);
            for (int w = previous; w >= 0; w = in.nextSetBit(w + 1)) {
                covered.set(w - previous <= CHANGED_AT_MOST + 1 ? previous : w, w + 1);
                previous = w;
            }
        }
        return covered;
    }
}
