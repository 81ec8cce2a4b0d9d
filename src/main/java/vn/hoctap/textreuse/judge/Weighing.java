package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.List;
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

    Weighing(Meeting meeting, Commonness commonness, ReusePolicy policy) {
        this.a = meeting.a();
        this.b = meeting.b();
        this.meeting = meeting;
        this.commonness = commonness;
        this.policy = policy;
    }

    /** Judges the pair; a pair of which one cannot be judged makes no case. */
    PairJudgement judge(boolean judged) {
        boolean ofA = meeting.smallerIsA();
        boolean same = judged && same();
        double score =
                same ? 1 : Math.min(1, weight(ofA) / Math.max(1, (ofA ? a : b).own().size()));
        return new PairJudgement(
                a.id(),
                b.id(),
                verdict(score, judged, same),
                score,
                meeting.share(true),
                meeting.share(false),
                passages(),
                reasons(score, judged, same));
    }

    /** Whether the own words of both are the same, one by one. */
    private boolean same() {
        Track ownA = a.own();
        Track ownB = b.own();
        if (ownA.size() != ownB.size()) {
            return false;
        }
        for (int w = 0; w < ownA.size(); w++) {
            if (!Track.same(ownA, w, ownB, w)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Weight of the shared words of one of the two. A word counts the less the more others have it;
     * and short pieces count fully only where they add up to a large part of the text.
     */
    private double weight(boolean ofA) {
        boolean together = commonness.together(a, b);
        int[] others = commonness.others(ofA ? a : b);
        double[] rare = new double[meeting.regions().size()];
        double all = 0;
        for (int r = 0; r < rare.length; r++) {
            rare[r] = rare(meeting.regions().get(r), ofA, together, others);
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

    private static double rare(Region region, boolean ofA, boolean together, int[] others) {
        double[] sum = new double[1];
        region.covered(ofA, word -> sum[0] += together ? 1 : rarity(others[word] - 1));
        return sum[0];
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
                            region.words(true).length));
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
