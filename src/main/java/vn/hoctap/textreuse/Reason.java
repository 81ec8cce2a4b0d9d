package vn.hoctap.textreuse;

/**
 * Why something was judged as it was, as data that the screens put into words.
 *
 * @param code which reason
 * @param value its figure: words, a count or a share from 0 to 1, as the code says
 */
public record Reason(Code code, double value) {

    /** The reasons there are. */
    public enum Code {
        /** Fewer words than can be judged; value: words. */
        FEW_WORDS,
        /** Fewer own words than can be judged; value: own words. */
        FEW_OWN_WORDS,
        /** Own words are a small part of the text; value: their share. */
        SMALL_OWN_SHARE,
        /** No words at all; value: code points. */
        NO_WORDS,
        /** Hardly anything that looks like words; value: share of code points in words. */
        NOT_PROSE,
        /** A few words over and over; value: share of different words. */
        REPETITIVE,
        /** Longer than can be judged; value: code points. */
        TOO_LONG,
        /** All own words are the same; value: 1. */
        SAME_WORDING,
        /** Share of the smaller text's own words found in the other; value: the score. */
        SHARED_WORDING,
        /** The longest shared passage; value: words. */
        LONGEST_PASSAGE,
        /** Shared words that were changed, not copied letter by letter; value: their share. */
        CHANGED_WORDS,
        /** Passages stand in another order; value: how many. */
        OTHER_ORDER,
        /**
         * Speaks for the authors: words shared by several others too, source unknown; value: words.
         */
        SHARED_BY_OTHERS,
        /** Speaks for the authors: words both took from taught sources; value: words. */
        BOTH_FROM_SOURCES,
        /** One of the two is TOO_SHORT or MOSTLY_SOURCE, so the pair makes no case; value: 1. */
        NOT_JUDGED
    }
}
