package vn.hoctap.textreuse.text;

/** One word while it is being read: its letters, its tone, and what was odd about it. */
final class WordBuilder {

    static final int LONGEST = 40;

    private final int[] letters = new int[LONGEST];
    private final StringBuilder syllable = new StringBuilder();
    private int size;
    private int latinLetters;
    private int otherLetters;
    private int lookAlikes;
    private int combining;
    private int start;
    private int end;

    void clear() {
        size = 0;
        latinLetters = 0;
        otherLetters = 0;
        lookAlikes = 0;
        combining = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean isFull() {
        return size == LONGEST;
    }

    void add(int codePoint, int from, int to) {
        if (size == 0) {
            start = from;
        }
        end = to;
        letters[size++] = read(codePoint);
    }

    private int read(int codePoint) {
        int letter = Letter.of(codePoint);
        int base = Letter.base(letter);
        if (base < 128) {
            latinLetters += base >= 'a' ? 1 : 0;
            return letter;
        }
        int latin = LookAlikes.latin(codePoint);
        if (latin < 0) {
            latin = LookAlikes.latin(base);
        }
        if (latin < 0) {
            otherLetters++;
            return letter;
        }
        lookAlikes++;
        return Letter.pack(latin, Letter.mark(letter), Letter.tone(letter));
    }

    /** Adds a combining mark to the last letter. */
    void mark(int codePoint, int to) {
        int last = letters[size - 1];
        int mark = Letter.combiningMark(codePoint);
        int tone = Letter.combiningTone(codePoint);
        letters[size - 1] =
                Letter.pack(
                        Letter.base(last),
                        mark == Letter.NO_MARK || Letter.mark(last) != 0 ? Letter.mark(last) : mark,
                        tone == Letter.NO_TONE ? Letter.tone(last) : tone);
        combining++;
        end = to;
    }

    /** Ends the word: undoes a wrong conversion from VNI if only so it becomes a syllable. */
    boolean repairVni() {
        boolean suspicious = false;
        for (int i = 0; i < size && !suspicious; i++) {
            suspicious = fromVni(letters[i]) != letters[i];
        }
        if (!suspicious || possible()) {
            return false;
        }
        int[] before = letters.clone();
        for (int i = 0; i < size; i++) {
            letters[i] = fromVni(letters[i]);
        }
        if (possible()) {
            return true;
        }
        System.arraycopy(before, 0, letters, 0, size);
        return false;
    }

    private static int fromVni(int letter) {
        int mark = Letter.mark(letter);
        int tone = Letter.tone(letter);
        return switch (Letter.base(letter)) {
            case 'o' ->
                    switch (mark) {
                        case Letter.CIRCUMFLEX -> Letter.pack('o', Letter.HORN, tone);
                        case Letter.OTHER_MARK -> Letter.pack('u', Letter.HORN, tone);
                        case Letter.NO_MARK ->
                                tone == Letter.GRAVE
                                        ? Letter.pack('i', 0, Letter.DOT)
                                        : tone == Letter.ACUTE
                                                ? Letter.pack('i', 0, Letter.TILDE)
                                                : letter;
                        default -> letter;
                    };
            case 'n' -> tone == Letter.TILDE ? Letter.pack('d', Letter.STROKE, 0) : letter;
            case 'i' -> mark == Letter.CIRCUMFLEX ? Letter.pack('y', 0, Letter.DOT) : letter;
            case 'æ' -> Letter.pack('i', 0, Letter.HOOK);
            default -> letter;
        };
    }

    /** Whether the word is a possible Vietnamese syllable. */
    boolean possible() {
        syllable.setLength(0);
        for (int i = 0; i < size; i++) {
            int base = Letter.base(letters[i]);
            if (base > 'z') {
                return false;
            }
            syllable.append(Syllables.letter(base, Letter.mark(letters[i])));
        }
        return size > 0 && Syllables.possible(syllable, tone());
    }

    /** Whether it could be a syllable if its marks and tone had been left out. */
    boolean possibleWithoutMarks() {
        return isPlain() && Syllables.possibleWithoutMarks(plainLetters());
    }

    private CharSequence plainLetters() {
        syllable.setLength(0);
        for (int i = 0; i < size; i++) {
            syllable.appendCodePoint(Letter.base(letters[i]));
        }
        return syllable;
    }

    private int tone() {
        int tone = Letter.NO_TONE;
        for (int i = 0; i < size; i++) {
            tone = Math.max(tone, Letter.tone(letters[i]));
        }
        return tone;
    }

    /** Whether no letter has a mark or tone. */
    boolean isPlain() {
        for (int i = 0; i < size; i++) {
            if (Letter.mark(letters[i]) != 0 || Letter.tone(letters[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** A word wholly of foreign letters that only happen to look Latin is left in its alphabet. */
    int disguisedLetters() {
        return latinLetters > 0 || (otherLetters == 0 && possible()) ? lookAlikes : 0;
    }

    int plainHash() {
        int hash = 0x9E3779B9;
        for (int i = 0; i < size; i++) {
            hash = (hash ^ base(i)) * 0x01000193;
        }
        return mix(hash);
    }

    int exactHash() {
        if (isPlain()) {
            return plainHash();
        }
        int hash = 0x7F4A7C15;
        for (int i = 0; i < size; i++) {
            hash = (hash ^ base(i) ^ Letter.mark(letters[i]) << 21) * 0x01000193;
        }
        return mix((hash ^ tone()) * 0x01000193);
    }

    /** The base of a letter; a last y is an i ("kỹ" and "kĩ", "quý" and "quí"). */
    private int base(int i) {
        int base = Letter.base(letters[i]);
        if (base != 'y' || i != size - 1 || i == 0) {
            return base;
        }
        int before = Letter.base(letters[i - 1]);
        boolean afterQu = before == 'u' && i > 1 && Letter.base(letters[i - 2]) == 'q';
        return afterQu || "aeou".indexOf(before) < 0 ? 'i' : 'y';
    }

    private static int mix(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    int size() {
        return size;
    }

    int combining() {
        return combining;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
