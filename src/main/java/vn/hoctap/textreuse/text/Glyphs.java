package vn.hoctap.textreuse.text;

import java.util.Arrays;

/** Code points, each with the stretch of the author's text it came from. */
final class Glyphs {

    private int[] codePoints;
    private int[] start;
    private int[] end;
    private int size;

    Glyphs(int capacity) {
        codePoints = new int[Math.max(16, capacity)];
        start = new int[codePoints.length];
        end = new int[codePoints.length];
    }

    /** The code points of a text, each at its own place. */
    static Glyphs of(String text) {
        var glyphs = new Glyphs(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            glyphs.add(c, glyphs.size, glyphs.size + 1);
            i += Character.charCount(c);
        }
        return glyphs;
    }

    void add(int codePoint, int from, int to) {
        if (size == codePoints.length) {
            codePoints = Arrays.copyOf(codePoints, size * 2);
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
        }
        codePoints[size] = codePoint;
        start[size] = from;
        end[size++] = to;
    }

    int size() {
        return size;
    }

    int codePoint(int i) {
        return codePoints[i];
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }
}
