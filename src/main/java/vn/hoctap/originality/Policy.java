package vn.hoctap.originality;

import vn.hoctap.textreuse.ReusePolicy;

/**
 * By which shares texts are judged.
 *
 * @param nearDuplicate share of the smaller text's own words from which a pair makes a case, 0.2 to
 *     1
 * @param partialReuse share from which a pair is shown to the grader, 0.02 to the one above
 * @param fewestWords a text with fewer words, or fewer own words, is not judged; 40 to 500
 */
public record Policy(double nearDuplicate, double partialReuse, int fewestWords) {

    /** The defaults; argued in the decision record on originality thresholds. */
    public static final Policy STANDARD = of(ReusePolicy.standard());

    public static final double LEAST_NEAR_DUPLICATE = 0.2;
    public static final double LEAST_PARTIAL_REUSE = 0.02;
    public static final int LEAST_WORDS = 40;
    public static final int MOST_WORDS = 500;

    /**
     * @throws BadPolicy when it lies outside
     */
    public Policy {
        if (!(nearDuplicate >= LEAST_NEAR_DUPLICATE && nearDuplicate <= 1)
                || !(partialReuse >= LEAST_PARTIAL_REUSE && partialReuse <= nearDuplicate)
                || fewestWords < LEAST_WORDS
                || fewestWords > MOST_WORDS) {
            throw new BadPolicy();
        }
    }

    private static Policy of(ReusePolicy policy) {
        return new Policy(policy.nearDuplicate(), policy.partialReuse(), policy.fewestWords());
    }

    ReusePolicy applied() {
        var rest = ReusePolicy.standard();
        return new ReusePolicy(
                nearDuplicate,
                partialReuse,
                fewestWords,
                fewestWords,
                rest.smallestOwnShare(),
                rest.commonFrom());
    }
}
