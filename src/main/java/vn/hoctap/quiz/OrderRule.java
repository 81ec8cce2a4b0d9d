package vn.hoctap.quiz;

/** What an order that is partly right earns. */
public enum OrderRule {
    /** The share of those that stand at their place. */
    PLACES,
    /** The whole order, or nothing. */
    ALL
}
