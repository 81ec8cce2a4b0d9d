package vn.hoctap.documents;

/**
 * How much of a file is taken.
 *
 * @param bytes of the file
 * @param pages as the file says
 * @param expandedBytes of everything packed in the file, unpacked
 * @param entries packed in the file, those of packed files inside counted too
 * @param nesting how many times packed files may lie in packed files
 * @param textCharacters of the text read from it
 */
public record Limits(
        long bytes, int pages, long expandedBytes, int entries, int nesting, int textCharacters) {

    /** 25 MB, 300 pages, 200 MB unpacked, 3,000 entries, 2 levels, 2 million characters. */
    public static final Limits DEFAULT =
            new Limits(25_000_000, 300, 200_000_000, 3_000, 2, 2_000_000);

    public Limits {
        if (bytes < 1
                || pages < 1
                || expandedBytes < 1
                || entries < 1
                || nesting < 0
                || textCharacters < 1) {
            throw new IllegalArgumentException("Every limit is at least 1, nesting at least 0");
        }
    }
}
