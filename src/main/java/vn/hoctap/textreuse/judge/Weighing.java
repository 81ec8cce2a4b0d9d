package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.hoctap.textreuse.Judgement.Status;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.Reason;
import vn.hoctap.textreuse.Reason.Code;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.Verdict;
import vn.hoctap.textreuse.align.Region;
import vn.hoctap.textreuse.align.Track;

/** Weighs what two works share and says what they are to each other. */
final class Weighing {

    private final Entry a;
    private final Entry b;
    private final Meeting meeting;
    private final Commonness commonness;
    private final ReusePolicy policy;

    Weighing(List<Entry> entries, Meeting meeting, Commonness commonness, ReusePolicy policy) {
        this.a = entries.get(meeting.a());
        this.b = entries.get(meeting.b());
        this.meeting = meeting;
        this.commonness = commonness;
        this.policy = policy;
    }

    PairJudgement judge(List<Legibility> legibilities) {
        BitSet inA = meeting.covered(true);
        BitSet inB = meeting.covered(false);
        double ofA = share(inA.cardinality(), a);
        double ofB = share(inB.cardinality(), b);
        boolean smallerIsA = a.own().size() <= b.own().size();
        double score =
                smallerIsA
                        ? Math.min(1, weight(true) / a.own().size())
                        : Math.min(1, weight(false) / b.own().size());
        boolean judged =
                legibilities.get(meeting.a()).status() == Status.CHECKED
                        && legibilities.get(meeting.b()).status() == Status.CHECKED;
        boolean same = judged && same();
        Verdict verdict = verdict(score, judged, same);
        return new PairJudgement(
                a.id(),
                b.id(),
                verdict,
                same ? 1 : score,
                ofA,
                ofB,
                passages(),
                reasons(score, judged, same));
    }

    private static double share(int words, Entry entry) {
        return (double) words / Math.max(1, entry.own().size());
    }

    /** Whether the own words of both are the same, one by one. */
    private boolean same() {
        Track ownA = a.own();
        Track ownB = b.own();
        if (ownA.size() != ownB.size()) {
            return false;
        }
        Region only = meeting.regions().getFirst();
        return meeting.regions().size() == 1
                && only.kind() == Passage.Kind.EXACT
                && only.lastA() - only.firstA() + 1 == ownA.size();
    }

    /**
     * Weight of the shared words of one of the two. A word counts the less the more others have it;
     * and short pieces count fully only where they add up to a large part of the text.
     */
    private double weight(boolean ofA) {
        boolean together = commonness.together(meeting.a(), meeting.b());
        int entry = ofA ? meeting.a() : meeting.b();
        double[] rare = new double[meeting.regions().size()];
        double all = 0;
        for (int r = 0; r < rare.length; r++) {
            BitSet words =
                    new Meeting(meeting.a(), meeting.b(), List.of(meeting.regions().get(r)))
                            .covered(ofA);
            for (int w = words.nextSetBit(0); w >= 0; w = words.nextSetBit(w + 1)) {
                rare[r] += together ? 1 : rarity(commonness.others(entry, w) - 1);
            }
            all += rare[r];
        }
        double share = all / Math.max(1, (ofA ? a : b).own().size());
        double byShare = ramp(share, 0.15, 0.45);
        double weight = 0;
        for (int r = 0; r < rare.length; r++) {
            Region region = meeting.regions().get(r);
            double length = (region.matched() + region.longestRun()) / 2.0;
            weight += rare[r] * Math.max(byShare, ramp(length, 6, 24));
        }
        return weight;
    }

    private static double ramp(double value, double from, double to) {
        return Math.clamp((value - from) / (to - from), 0, 1);
    }

    static double rarity(int others) {
        return 1.0 / ((1 + others) * (1 + others));
    }

    private Verdict verdict(double score, boolean judged, boolean same) {
        if (same) {
            return Verdict.IDENTICAL;
        }
        if (judged && score >= policy.nearDuplicate()) {
            return Verdict.NEAR_DUPLICATE;
        }
        return score >= policy.partialReuse() ? Verdict.PARTIAL_REUSE : Verdict.NONE;
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (Region region : meeting.regions()) {
            passages.add(
                    new Passage(
                            a.text()
                                    .span(
                                            a.own().place(region.firstA()),
                                            a.own().place(region.lastA())),
                            b.text()
                                    .span(
                                            b.own().place(region.firstB()),
                                            b.own().place(region.lastB())),
                            region.kind(),
                            region.inA().cardinality()));
        }
        return passages;
    }

    private List<Reason> reasons(double score, boolean judged, boolean same) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                same ? new Reason(Code.SAME_WORDING, 1) : new Reason(Code.SHARED_WORDING, score));
        meeting.regions().stream()
                .mapToInt(Region::matched)
                .max()
                .ifPresent(longest -> reasons.add(new Reason(Code.LONGEST_PASSAGE, longest)));
        if (!judged) {
            reasons.add(new Reason(Code.NOT_JUDGED, 1));
        }
        return reasons;
    }
}
