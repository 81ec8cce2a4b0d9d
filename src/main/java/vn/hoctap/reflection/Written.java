package vn.hoctap.reflection;

import vn.hoctap.shared.Formatting;

/**
 * A typed text and how it is set.
 *
 * @param text lines separated by line feeds; the words alone
 * @param formatting of its lines; what lies beyond them is left out
 */
public record Written(String text, Formatting formatting) {

    /** A character that PostgreSQL does not keep is left out. */
    public Written {
        text = text.replace("\u0000", "").replace("\r\n", "\n").replace('\r', '\n');
        formatting = formatting.fitting(text);
    }

    /** Nothing but paragraphs. */
    public static Written plain(String text) {
        return new Written(text, Formatting.PLAIN);
    }

    static Written of(String text, String formatting) {
        return new Written(text, Formatting.parse(formatting));
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
