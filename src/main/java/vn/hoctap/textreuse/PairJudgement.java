package vn.hoctap.textreuse;

import java.util.List;

/**
 * What two works share beyond the taught sources. Shares and the score are of own words, 0 to 1.
 *
 * @param a the work handed in earlier (by id if at the same time)
 * @param b the other one
 * @param score share of the smaller text's own words found in the other, common wording set aside
 * @param shareOfA share of a's own words found in b
 * @param shareOfB share of b's own words found in a
 * @param passages by their place in a
 */
public record PairJudgement(
        String a,
        String b,
        Verdict verdict,
        double score,
        double shareOfA,
        double shareOfB,
        List<Passage> passages,
        List<Reason> reasons) {

    public PairJudgement {
        passages = List.copyOf(passages);
        reasons = List.copyOf(reasons);
    }

    /** Whether this pair is about that work. */
    public boolean concerns(String id) {
        return a.equals(id) || b.equals(id);
    }
}
