package vn.hoctap.textreuse.text;

import org.jspecify.annotations.Nullable;

/**
 * Finds the lines written in an encoding before Unicode and decodes them. A line is taken for TCVN3
 * or VNI if that makes more of its unusual words possible syllables than leaving it alone, and most
 * of them.
 */
final class LegacyDecoder {

    private static final double MOST = 0.6;
    private static final int FEWEST_WORDS = 2;

    private final Notes notes;

    LegacyDecoder(Notes notes) {
        this.notes = notes;
    }

    Glyphs decode(Glyphs text) {
        if (!anyLegacyLetter(text)) {
            return text;
        }
        var decoded = new Glyphs(text.size());
        boolean changed = false;
        for (int start = 0; start < text.size(); ) {
            int end = lineEnd(text, start);
            changed |= line(text, start, end, decoded);
            start = end;
        }
        return changed ? decoded : text;
    }

    private boolean line(Glyphs text, int start, int end, Glyphs decoded) {
        @Nullable LegacyEncoding best = null;
        if (mayBeLegacy(text, start, end)) {
            int[] asItIs = validWords(text, start, end, null);
            double most = Math.max(asItIs[0], asItIs[1] * MOST - 1e-9);
            for (LegacyEncoding encoding : LegacyEncoding.ALL) {
                int[] valid = validWords(text, start, end, encoding);
                if (valid[0] > most && valid[1] >= FEWEST_WORDS) {
                    most = valid[0];
                    best = encoding;
                }
            }
        }
        if (best == null) {
            for (int i = start; i < end; i++) {
                decoded.add(text.codePoint(i), text.start(i), text.end(i));
            }
            return false;
        }
        best.decode(text, start, end, decoded);
        int words = validWords(text, start, end, best)[1];
        notes.add(best.note(), words, text.start(start), text.end(end - 1));
        return true;
    }

    /**
     * Old text has letters of Latin-1 and hardly any Vietnamese letter beyond it. Marks written
     * apart say nothing: a converter leaves them as they were.
     */
    private static boolean mayBeLegacy(Glyphs text, int start, int end) {
        int latin1 = 0;
        int beyond = 0;
        for (int i = start; i < end; i++) {
            int c = text.codePoint(i);
            if (c >= 0xA1 && c <= 0xFF) {
                latin1++;
            } else if (c >= 0x100
                    && c < 0x2000
                    && !Letter.isCombining(c)
                    && Letter.base(Letter.of(c)) < 128) {
                beyond++;
            }
        }
        return latin1 > 0 && beyond * 10 < latin1;
    }

    /** Words with legacy letters: how many are possible syllables once decoded, and how many. */
    private static int[] validWords(Glyphs text, int start, int end, @Nullable LegacyEncoding by) {
        int valid = 0;
        int all = 0;
        var word = new WordBuilder();
        for (int from = start; from < end; ) {
            int to = from;
            boolean unusual = false;
            while (to < end && inWord(text.codePoint(to))) {
                unusual |= text.codePoint(to) >= 0xA1;
                to++;
            }
            if (unusual) {
                all++;
                valid += possible(text, from, to, by, word) ? 1 : 0;
            }
            from = to + 1;
        }
        return new int[] {valid, all};
    }

    private static boolean possible(
            Glyphs text, int from, int to, @Nullable LegacyEncoding by, WordBuilder word) {
        if (to - from > 2 * WordBuilder.LONGEST / 3) {
            return false;
        }
        Glyphs letters = text;
        int first = from;
        int last = to;
        if (by != null) {
            letters = new Glyphs(to - from);
            by.decode(text, from, to, letters);
            first = 0;
            last = letters.size();
        }
        word.clear();
        for (int i = first; i < last; i++) {
            int c = letters.codePoint(i);
            if (Letter.isCombining(c) && !word.isEmpty()) {
                word.mark(c, 0);
            } else if (Character.isLetter(c)) {
                word.add(c, 0, 0);
            } else {
                return false;
            }
        }
        return word.possible();
    }

    private static boolean inWord(int c) {
        return Character.isLetter(c) || (c >= 0xA8 && c <= 0xFF) || Letter.isCombining(c);
    }

    private static int lineEnd(Glyphs text, int start) {
        int end = start;
        while (end < text.size() && text.codePoint(end) != '\n') {
            end++;
        }
        return Math.min(text.size(), end + 1);
    }

    private static boolean anyLegacyLetter(Glyphs text) {
        for (int i = 0; i < text.size(); i++) {
            int c = text.codePoint(i);
            if (c >= 0xA1 && c <= 0xFF) {
                return true;
            }
        }
        return false;
    }
}
