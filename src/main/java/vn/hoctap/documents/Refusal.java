package vn.hoctap.documents;

/** Why a file is not taken. */
public enum Refusal {
    /** Nothing in it: no bytes, or a document without text and pictures. */
    EMPTY(false),
    /** Opens with a password only. */
    ENCRYPTED(false),
    /** Of a known format, but broken. */
    CORRUPT(true),
    /** Carries macros or scripts. */
    MACROS(true),
    /** More bytes, or more text, than the limit. */
    TOO_LARGE(false),
    /** Small as a file, huge when unpacked, or packed in itself too deeply. */
    EXPANDS_TOO_MUCH(true),
    /** The content is of another kind than the name says, or of two kinds at once. */
    WRONG_TYPE(true),
    /**
     * Pictures of pages, without text; {@link Refused#pages} says whether a person can read them.
     */
    NO_TEXT(false),
    /** More pages than the limit. */
    TOO_MANY_PAGES(false),
    /** The name ends in none of the formats that are read. */
    UNKNOWN_FORMAT(true),
    /** Would load or start something from elsewhere when it is opened. */
    EXTERNAL_REFERENCES(true),
    /** Reading took too long and was stopped. */
    TIMED_OUT(true),
    /** Reading took too much memory and was stopped. */
    OUT_OF_MEMORY(true),
    /** The reading process died, twice. */
    CRASHED(true);

    private final boolean suspicious;

    Refusal(boolean suspicious) {
        this.suspicious = suspicious;
    }

    /** Whether the file should be put away where nobody opens it. */
    public boolean suspicious() {
        return suspicious;
    }
}
