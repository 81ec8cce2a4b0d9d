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

    /** Words from which a passage counts at all. */
    private static final double SHORTEST = 6;

    /** Words from which one that goes on into another sentence, or was cut, counts fully. */
    private static final double LONG = 20;

    /** Words from which one that may be a set phrase counts fully. */
    private static final double LONG_PHRASE = 72;

    private final Entry a;
    private final Entry b;
    private final Meeting meeting;
    private final Commonness commonness;
    private final ReusePolicy policy;

    /** Whether the smaller of the two is the first; its words are weighed. */
    private final boolean ofA;

    private final boolean together;
    private final Counts counts;

    Weighing(Meeting meeting, Commonness commonness, ReusePolicy policy) {
        this.a = meeting.a();
        this.b = meeting.b();
        this.meeting = meeting;
        this.commonness = commonness;
        this.policy = policy;
        this.ofA = meeting.smallerIsA();
        this.together = commonness.together(a, b);
        this.counts = commonness.of(ofA ? a : b);
    }

    /** Judges the pair; a pair of which one cannot be judged makes no case. */
    PairJudgement judge(boolean judged) {
        boolean same = judged && same();
        double score = same ? 1 : Math.min(1, weight() / ownWords());
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

    private int ownWords() {
        return Math.max(1, (ofA ? a : b).own().size());
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
     * Weight of the shared words of the smaller one. A word counts the less the more others have
     * it; and short pieces count fully only where they add up to a large part of the text.
     */
    private double weight() {
        List<Region> regions = meeting.regions();
        double[] rare = new double[regions.size()];
        double all = 0;
        for (int r = 0; r < rare.length; r++) {
            rare[r] = rare(regions.get(r));
            all += rare[r];
        }
        double share = all / ownWords();
        double byShare = ramp(share, 0.15, 0.45);
        double weight = 0;
        for (int r = 0; r < rare.length; r++) {
            weight += rare[r] * Math.max(byShare, byLength(regions.get(r), rare[r]));
        }
        return weight;
    }

    /**
     * A set phrase ends with its sentence and has the same place in it wherever it is used; what
     * was taken over goes on into the next sentence or was cut to fit.
     */
    private double byLength(Region region, double rare) {
        double length = Math.min(rare, (region.matched() + region.longestRun()) / 2.0);
        if (length <= SHORTEST) {
            return 0;
        }
        boolean taken = region.goesOn(a.own(), b.own()) || region.cutDifferently(a.own(), b.own());
        return ramp(length, SHORTEST, taken ? LONG : LONG_PHRASE);
    }

    private double rare(Region region) {
        int[] runs = region.runs(ofA);
        double sum = 0;
        for (int r = 0; r < runs.length; r += 2) {
            int from = Region.coveredFrom(runs, r);
            if (together) {
                sum += runs[r + 1] - from;
                continue;
            }
            for (int w = from; w < runs[r]; w++) {
                sum += rarity(counts.word(w));
            }
            sum += rareRun(runs[r], runs[r + 1]);
        }
        return sum;
    }

    /** A word is as rare as the rarest row of three it stands in. */
    private double rareRun(int from, int to) {
        double sum = 0;
        for (int w = from; w < to; w++) {
            int groups = counts.word(w);
            for (int row = Math.max(w - 1, from + 1); row <= w + 1 && row < to - 1; row++) {
                groups = Math.min(groups, counts.inRow(row));
            }
            sum += rarity(groups);
        }
        return sum;
    }

    private static double ramp(double value, double from, double to) {
        return Math.clamp((value - from) / (to - from), 0, 1);
    }

    /** What a word counts that so many groups have, the other one of the pair among them. */
    private static double rarity(int groups) {
        return 1.0 / Math.max(1, groups * groups);
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
        List<Passage> passages = new ArrayList<>(meeting.regions().size());
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
                            region.words(true)));
        }
        return passages;
    }

    private List<Reason> reasons(double score, boolean judged, boolean same) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                same ? new Reason(Code.SAME_WORDING, 1) : new Reason(Code.SHARED_WORDING, score));
        if (score >= policy.partialReuse()) {
            reasons.addAll(new Grounds(meeting).shown(commonness, policy));
        }
        if (!judged) {
            reasons.add(new Reason(Code.NOT_JUDGED, 1));
        }
        return reasons;
    }
}
