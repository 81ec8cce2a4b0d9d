package vn.hoctap.documents;

import java.util.List;

/**
 * The text of a document as a reader sees it.
 *
 * @param type what the file really is
 * @param text paragraphs and headings, each ended by one {@code \n} except the last; a cell of a
 *     table is a paragraph, a text box and a note follow the text they hang on; characters are left
 *     as the file has them (no normalization, no decoding of TCVN3 or VNI), only control characters
 *     are taken out; what no reader sees (hidden, white, tiny, deleted) is left out
 * @param words parts between white space that hold a letter or a digit; in Vietnamese, syllables
 * @param pages as the file says, or 0 when it does not
 * @param notes what was odd, at most one of each kind, in the order of {@link Note.Kind}
 */
public record Extracted(DocumentType type, String text, int words, int pages, List<Note> notes)
        implements Extraction {

    public Extracted {
        notes = List.copyOf(notes);
        if (words < 0 || pages < 0) {
            throw new IllegalArgumentException("words and pages are 0 or more");
        }
    }
}
