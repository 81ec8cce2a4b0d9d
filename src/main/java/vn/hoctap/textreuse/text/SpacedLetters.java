package vn.hoctap.textreuse.text;

/** Words whose letters were set apart by spaces: read as the longest possible syllables. */
final class SpacedLetters {

    private static final int LONGEST_SYLLABLE = 7;

    private SpacedLetters() {}

    /** How many single letters, one space between each, stand from here on. */
    static int run(Glyphs text, int from) {
        int letters = 0;
        for (int i = from; single(text, i); i += 2) {
            letters++;
        }
        return letters;
    }

    private static boolean single(Glyphs text, int i) {
        return i < text.size()
                && Character.isLetter(text.codePoint(i))
                && (i + 1 == text.size() || !Character.isLetterOrDigit(text.codePoint(i + 1)))
                && (i + 1 == text.size() || !Letter.isCombining(text.codePoint(i + 1)))
                && (i == 0 || Analyzer.isSpace(text.codePoint(i - 1)));
    }

    /** Reads the run into words and says where the text goes on. */
    static int read(Glyphs text, int from, int run, WordBuilder word, Runnable endWord) {
        int at = 0;
        while (at < run) {
            int best = 1;
            for (int length = Math.min(LONGEST_SYLLABLE, run - at); length > 1; length--) {
                fill(text, from, at, length, word);
                if (word.possible()) {
                    best = length;
                    break;
                }
            }
            fill(text, from, at, best, word);
            endWord.run();
            at += best;
        }
        return from + 2 * run - 1;
    }

    private static void fill(Glyphs text, int from, int at, int length, WordBuilder word) {
        word.clear();
        for (int k = at; k < at + length; k++) {
            int i = from + 2 * k;
            word.add(text.codePoint(i), text.start(i), text.end(i));
        }
    }
}
