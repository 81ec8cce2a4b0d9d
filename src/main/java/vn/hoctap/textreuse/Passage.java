package vn.hoctap.textreuse;

/**
 * A passage that two texts share.
 *
 * @param a where it stands in the first text
 * @param b where it stands in the second text
 * @param kind how it was taken over
 * @param words how many words of it, in the first text, stand in the second one too
 */
public record Passage(Span a, Span b, Kind kind, int words) {

    /** How a passage was taken over. */
    public enum Kind {
        /** Word for word. */
        EXACT,
        /** With words put in, left out or exchanged. */
        MODIFIED,
        /** The same sentences or parts in another order. */
        REORDERED
    }
}
