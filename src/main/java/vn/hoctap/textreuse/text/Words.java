package vn.hoctap.textreuse.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text with the places where they stand, in code points. */
public final class Words {

    private final List<String> words;
    private final int[] start;
    private final int[] end;

    private Words(List<String> words, int[] start, int[] end) {
        this.words = words;
        this.start = start;
        this.end = end;
    }

    public static Words of(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        var word = new StringBuilder();
        int at = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean part =
                    Character.isLetterOrDigit(c)
                            || Character.getType(c) == Character.NON_SPACING_MARK;
            if (part) {
                if (word.isEmpty()) {
                    places.add(at);
                }
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
                places.add(at);
                word.setLength(0);
            }
            i += Character.charCount(c);
            at++;
        }
        int[] start = new int[words.size()];
        int[] end = new int[words.size()];
        for (int w = 0; w < start.length; w++) {
            start[w] = places.get(2 * w);
            end[w] = places.get(2 * w + 1);
        }
        return new Words(words, start, end);
    }

    public List<String> words() {
        return words;
    }

    public int start(int word) {
        return start[word];
    }

    public int end(int word) {
        return end[word];
    }

    public int count() {
        return words.size();
    }
}
