package vn.hoctap.documents;

/**
 * Something odd about a document that only its format knows.
 *
 * @param count characters for kinds of text, otherwise things; at least 1
 * @param details names of fonts, of the character set and such, in English; may be empty
 */
public record Note(Kind kind, int count, String details) {

    public Note {
        if (count < 1) {
            throw new IllegalArgumentException("A note counts at least 1, not " + count);
        }
    }

    /** What was seen; whether it is in the text is said here. */
    public enum Kind {
        /** Characters formatted as hidden; left out. */
        HIDDEN_TEXT,
        /** Characters in white on white; left out, a space in their place. */
        WHITE_TEXT,
        /** Characters of 3 points and less; left out. */
        TINY_TEXT,
        /** Characters deleted while changes were tracked; left out. */
        DELETED_TEXT,
        /** Comments in the margin; left out. */
        COMMENTS,
        /**
         * Characters in fonts of the old TCVN3 (ABC) encoding, such as .VnTime; kept, not decoded.
         */
        TCVN3_FONT,
        /** Characters in fonts of the old VNI encoding, such as VNI-Times; kept, not decoded. */
        VNI_FONT,
        /** A text file that is not in Unicode; kept, read in the character set of the details. */
        OLD_CHARACTER_SET,
        /** Characters that the file itself cannot name; kept as U+FFFD. */
        UNREADABLE_CHARACTERS,
        /** Text recognized from scanned pages and laid invisibly over them; kept. */
        RECOGNIZED_TEXT,
        /** Pictures; not read. */
        PICTURES,
        /** Other files inside; not read. */
        EMBEDDED_OBJECTS,
        /** Pictures or other harmless parts that lie elsewhere; not loaded. */
        EXTERNAL_REFERENCES,
        /** The file was damaged in parts; what could be read was kept. */
        DAMAGED_PARTS
    }
}
