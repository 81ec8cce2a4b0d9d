package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.Reason;
import vn.hoctap.textreuse.Reason.Code;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.align.Region;

/** What a pair's judgement rests on, with what speaks for the authors; as data. */
final class Grounds {

    private final Meeting meeting;
    private final boolean ofA;
    private final List<Reason> reasons = new ArrayList<>();

    Grounds(Meeting meeting) {
        this.meeting = meeting;
        this.ofA = meeting.smallerIsA();
    }

    /** Of a pair that is worth showing; in the order of {@link Code}. */
    List<Reason> shown(Commonness commonness, ReusePolicy policy) {
        longest();
        changed();
        order();
        int common = common(commonness, policy.commonFrom());
        if (common > 0) {
            reasons.add(new Reason(Code.SHARED_BY_OTHERS, common));
        }
        int given =
                Math.min(
                        meeting.a().taken().words().cardinality(),
                        meeting.b().taken().words().cardinality());
        if (given > 0) {
            reasons.add(new Reason(Code.BOTH_FROM_SOURCES, given));
        }
        return reasons;
    }

    private void longest() {
        int longest = 0;
        for (Region region : meeting.regions()) {
            longest = Math.max(longest, region.matched());
        }
        if (longest > 0) {
            reasons.add(new Reason(Code.LONGEST_PASSAGE, longest));
        }
    }

    private void changed() {
        int kept = 0;
        int all = 0;
        for (Region region : meeting.regions()) {
            kept += region.words(ofA);
            all += ofA ? region.lastA() - region.firstA() : region.lastB() - region.firstB();
            all++;
        }
        if (kept < all) {
            reasons.add(new Reason(Code.CHANGED_WORDS, (double) (all - kept) / all));
        }
    }

    private void order() {
        int moved = 0;
        int furthest = -1;
        for (Region region : meeting.regions()) {
            boolean back = region.firstB() < furthest;
            moved += back || region.kind() == Passage.Kind.REORDERED ? 1 : 0;
            furthest = Math.max(furthest, region.firstB());
        }
        if (moved > 0) {
            reasons.add(new Reason(Code.OTHER_ORDER, moved));
        }
    }

    /** Shared words that so many works have which otherwise differ. */
    private int common(Commonness commonness, int from) {
        if (commonness.together(meeting.a(), meeting.b())) {
            return 0;
        }
        Counts counts = commonness.of(ofA ? meeting.a() : meeting.b());
        var shared = new BitSet();
        meeting.regions().forEach(region -> region.cover(ofA, shared));
        return (int) shared.stream().filter(word -> counts.word(word) + 1 >= from).count();
    }
}
