package vn.hoctap.reflection;

/**
 * A run of words of two texts that are compared.
 *
 * @param words with the space or line feed after them
 */
public record TextChange(Kind kind, String words) {

    /** In which of the two texts it is. */
    public enum Kind {
        SAME,
        /** Only in the later text. */
        ADDED,
        /** Only in the earlier text. */
        REMOVED
    }
}
