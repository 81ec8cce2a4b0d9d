package vn.hoctap.drill;

import java.util.ArrayList;
import java.util.List;

/** What somebody typed into a page, every word with its moment; it only grows. */
final class TypedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    /**
     * @param end of the word in the text
     * @param at of {@link System#nanoTime}
     */
    private record Word(int end, long at) {}

    synchronized void type(String word) {
        text.append(text.isEmpty() ? "" : " ").append(word);
        words.add(new Word(text.length(), System.nanoTime()));
    }

    synchronized String text() {
        return text.toString();
    }

    synchronized int words() {
        return words.size();
    }

    /**
     * How long before a moment the first word was typed that is not in what is stored.
     *
     * @return seconds; 0 when all that was typed before the moment is there, infinite when
     *     something else is stored
     */
    synchronized double lost(String stored, long moment) {
        if (!text.toString().startsWith(stored)) {
            return Double.POSITIVE_INFINITY;
        }
        return words.stream()
                .filter(word -> word.end() > stored.length())
                .mapToDouble(word -> Math.max(0, (moment - word.at()) / 1e9))
                .max()
                .orElse(0);
    }
}
