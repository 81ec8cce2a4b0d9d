package vn.hoctap.textreuse.text;

import java.text.Normalizer;

/**
 * A letter taken apart, packed into an int: the base character, the mark that makes another letter
 * of it (â, ă, ơ, đ) and the tone. Tones belong to the syllable, not to the letter, which is why
 * "hòa" and "hoà" become the same word.
 */
final class Letter {

    static final int NO_MARK = 0;
    static final int CIRCUMFLEX = 1;
    static final int BREVE = 2;
    static final int HORN = 3;
    static final int STROKE = 4;
    static final int OTHER_MARK = 5;

    static final int NO_TONE = 0;
    static final int GRAVE = 1;
    static final int ACUTE = 2;
    static final int TILDE = 3;
    static final int HOOK = 4;
    static final int DOT = 5;

    private static final int TABLE_END = 0x2000;
    private static final int[] TABLE = table();

    private Letter() {}

    static int pack(int base, int mark, int tone) {
        return base | mark << 21 | tone << 24;
    }

    static int base(int letter) {
        return letter & 0x1FFFFF;
    }

    static int mark(int letter) {
        return letter >>> 21 & 7;
    }

    static int tone(int letter) {
        return letter >>> 24 & 7;
    }

    /** The lower-case letter behind a code point; itself, without marks, if it cannot be parted. */
    static int of(int codePoint) {
        return codePoint < TABLE_END ? TABLE[codePoint] : Character.toLowerCase(codePoint);
    }

    /** The mark a combining character stands for, or {@link #NO_MARK}. */
    static int combiningMark(int codePoint) {
        return switch (codePoint) {
            case 0x302 -> CIRCUMFLEX;
            case 0x306 -> BREVE;
            case 0x31B -> HORN;
            case 0x335, 0x336 -> STROKE;
            case 0x300, 0x301, 0x303, 0x309, 0x323, 0x340, 0x341 -> NO_MARK;
            default -> OTHER_MARK;
        };
    }

    /** The tone a combining character stands for, or {@link #NO_TONE}. */
    static int combiningTone(int codePoint) {
        return switch (codePoint) {
            case 0x300, 0x340 -> GRAVE;
            case 0x301, 0x341 -> ACUTE;
            case 0x303 -> TILDE;
            case 0x309 -> HOOK;
            case 0x323 -> DOT;
            default -> NO_TONE;
        };
    }

    static boolean isCombining(int codePoint) {
        return codePoint >= 0x300
                && (codePoint < 0x370
                        || (codePoint >= 0x1AB0 && codePoint < 0x1B00)
                        || (codePoint >= 0x1DC0 && codePoint < 0x1E00)
                        || (codePoint >= 0x20D0 && codePoint < 0x2100)
                        || (codePoint >= 0xFE20 && codePoint < 0xFE30));
    }

    private static int[] table() {
        int[] table = new int[TABLE_END];
        for (int c = 0; c < TABLE_END; c++) {
            table[c] = part(c);
        }
        for (int c : new int[] {'đ', 'Đ', 'ð', 'Ð', 'Ɖ', 'ɖ', 'ƌ'}) {
            table[c] = pack('d', STROKE, NO_TONE);
        }
        return table;
    }

    private static int part(int codePoint) {
        String parts =
                Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                        .toLowerCase(java.util.Locale.ROOT);
        int base = parts.codePointAt(0);
        int mark = NO_MARK;
        int tone = NO_TONE;
        for (int i = Character.charCount(base); i < parts.length(); i++) {
            int c = parts.charAt(i);
            mark = Math.max(mark, combiningMark(c));
            tone = Math.max(tone, combiningTone(c));
        }
        return pack(base, mark, tone);
    }
}
