package vn.hoctap.documents;

/** Counts words as word processors do. */
public final class Words {

    private Words() {}

    /** Parts between white space that hold a letter or a digit; in Vietnamese, syllables. */
    public static int in(CharSequence text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
