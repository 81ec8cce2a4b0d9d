package vn.hoctap.reflection;

import java.time.Instant;

/**
 * A text of a reflection as it was before, which its author may compare and take up again.
 *
 * @param number within its source, the first is 1
 * @param at when it was stored or handed in
 * @param words as {@link vn.hoctap.documents.Words} counts them
 */
public record EarlierText(Source source, int number, Instant at, int words) {

    /** Where it is kept. */
    public enum Source {
        /** Typed, until another text took its place. */
        TYPED,
        HANDED_IN
    }
}
