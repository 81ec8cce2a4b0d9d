package vn.hoctap.grading;

/**
 * A place in a text, in code points.
 *
 * @param end the first code point behind it
 */
record Place(int start, int end) {

    /**
     * The place without blanks at its ends.
     *
     * @throws IllegalArgumentException when it is not in the text, or holds nothing but blanks
     */
    static Place within(String text, int start, int end) {
        int[] points = text.codePoints().toArray();
        if (start < 0 || end > points.length || start >= end) {
            throw new IllegalArgumentException("No place from %d to %d".formatted(start, end));
        }
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(points[from])) {
            from++;
        }
        while (to > from && Character.isWhitespace(points[to - 1])) {
            to--;
        }
        if (from == to) {
            throw new IllegalArgumentException(
                    "Nothing to read from %d to %d".formatted(start, end));
        }
        return new Place(from, to);
    }
}
