package vn.hoctap.quiz;

/** What choosing some but not all of the right options earns. */
public enum CreditRule {
    /** Each right choice earns its share, each wrong one takes a share away, never below 0. */
    SHARES,
    /** Each right choice earns its share as long as nothing wrong is chosen. */
    NO_WRONG,
    /** Everything right and nothing wrong, or nothing. */
    ALL
}
