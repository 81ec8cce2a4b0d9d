package vn.hoctap.textreuse;

/**
 * A stretch of a text.
 *
 * @param start first code point, counted from 0 in the text as given
 * @param end the code point after the last one
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** Length in code points. */
    public int length() {
        return end - start;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
