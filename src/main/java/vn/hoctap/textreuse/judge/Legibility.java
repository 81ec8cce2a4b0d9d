package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.List;
import vn.hoctap.textreuse.Judgement.Status;
import vn.hoctap.textreuse.Reason;
import vn.hoctap.textreuse.Reason.Code;
import vn.hoctap.textreuse.ReusePolicy;
import vn.hoctap.textreuse.text.AnalyzedText;
import vn.hoctap.textreuse.text.Analyzer;

/** Whether a text can be judged, and why not. */
record Legibility(Status status, List<Reason> reasons) {

    private static final double PROSE_IN_WORDS = 0.5;
    private static final double LONGEST_MEAN_WORD = 15;

    static Legibility of(Entry entry, ReusePolicy policy) {
        AnalyzedText text = entry.text();
        int words = text.words();
        if (text.codePoints() > Analyzer.LONGEST_TEXT) {
            return unreadable(Code.TOO_LONG, text.codePoints());
        }
        if (words == 0) {
            return unreadable(Code.NO_WORDS, text.codePoints());
        }
        double inWords = (double) text.inWords() / text.visible();
        if (inWords < PROSE_IN_WORDS || text.inWords() > LONGEST_MEAN_WORD * words) {
            return unreadable(Code.NOT_PROSE, inWords);
        }
        if (words < policy.fewestWords()) {
            return new Legibility(Status.TOO_SHORT, List.of(new Reason(Code.FEW_WORDS, words)));
        }
        // prose of n words has well over the square root of n different ones (Heaps' law)
        if (text.different() < Math.sqrt(words)) {
            return unreadable(Code.REPETITIVE, (double) text.different() / words);
        }
        return byOwnWords(entry, policy);
    }

    private static Legibility byOwnWords(Entry entry, ReusePolicy policy) {
        int own = entry.own().size();
        double share = (double) own / entry.text().words();
        List<Reason> reasons = new ArrayList<>();
        if (own < policy.fewestOwnWords()) {
            reasons.add(new Reason(Code.FEW_OWN_WORDS, own));
        }
        if (share < policy.smallestOwnShare()) {
            reasons.add(new Reason(Code.SMALL_OWN_SHARE, share));
        }
        return new Legibility(
                reasons.isEmpty() ? Status.CHECKED : Status.MOSTLY_SOURCE, List.copyOf(reasons));
    }

    private static Legibility unreadable(Code code, double value) {
        return new Legibility(Status.UNREADABLE, List.of(new Reason(code, value)));
    }
}
