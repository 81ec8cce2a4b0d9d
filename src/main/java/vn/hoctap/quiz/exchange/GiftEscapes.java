package vn.hoctap.quiz.exchange;

/**
 * Characters behind a backslash, put out of the way so that what is searched for is never one of
 * them.
 */
final class GiftEscapes {

    private static final String ESCAPABLE = "~=#{}:\\";
    private static final char HIDDEN = '\uE000';

    private GiftEscapes() {}

    /** With a stand-in for each escaped character. */
    static String hidden(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\\' && ESCAPABLE.indexOf(next) >= 0) {
                out.append((char) (HIDDEN + ESCAPABLE.indexOf(next)));
                i++;
            } else if (c == '\\' && next == 'n') {
                out.append((char) (HIDDEN + ESCAPABLE.length()));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The stand-ins replaced by what they stand for. */
    static String shown(String hidden) {
        var out = new StringBuilder();
        for (int i = 0; i < hidden.length(); i++) {
            char c = hidden.charAt(i);
            int which = c - HIDDEN;
            if (which >= 0 && which < ESCAPABLE.length()) {
                out.append(ESCAPABLE.charAt(which));
            } else {
                out.append(which == ESCAPABLE.length() ? '\n' : c);
            }
        }
        return out.toString();
    }
}
