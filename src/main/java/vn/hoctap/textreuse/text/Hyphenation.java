package vn.hoctap.textreuse.text;

/** Words that a hyphen at the end of a line splits. */
final class Hyphenation {

    private Hyphenation() {}

    /**
     * Where the word that was begun goes on if the hyphen at {@code hyphen} only split it, else the
     * hyphen's own place. Two syllables of their own stay apart ("xã-" and "hội").
     */
    static int goOn(Glyphs text, int hyphen, WordBuilder begun) {
        int next = hyphen + 1;
        boolean newLine = false;
        while (next < text.size() && Analyzer.isSpace(text.codePoint(next))) {
            newLine |= text.codePoint(next) == '\n' || text.codePoint(next) == '\r';
            next++;
        }
        if (!newLine || next == text.size() || !Character.isLowerCase(text.codePoint(next))) {
            return hyphen;
        }
        var left = new WordBuilder();
        var right = new WordBuilder();
        var joined = new WordBuilder();
        for (int i = first(text, hyphen, begun.start()); i < hyphen; i++) {
            read(text, i, left, joined);
        }
        for (int i = next; i < text.size() && inWord(text.codePoint(i)); i++) {
            read(text, i, right, joined);
        }
        boolean apart = !joined.possible() && left.possible() && right.possible();
        return apart ? hyphen : next;
    }

    private static int first(Glyphs text, int hyphen, int start) {
        int i = hyphen;
        while (i > 0 && text.start(i - 1) >= start) {
            i--;
        }
        return i;
    }

    private static void read(Glyphs text, int i, WordBuilder part, WordBuilder joined) {
        for (WordBuilder word : new WordBuilder[] {part, joined}) {
            int c = text.codePoint(i);
            if (Letter.isCombining(c)) {
                if (!word.isEmpty()) {
                    word.mark(c, 0);
                }
            } else if (Character.isLetterOrDigit(c) && !word.isFull()) {
                word.add(c, 0, 0);
            }
        }
    }

    private static boolean inWord(int c) {
        return Character.isLetterOrDigit(c) || Letter.isCombining(c) || Analyzer.invisible(c);
    }
}
