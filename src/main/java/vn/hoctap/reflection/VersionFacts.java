package vn.hoctap.reflection;

import java.time.Instant;
import java.util.List;

/**
 * A version without its text.
 *
 * @param words 0 where there is nothing but pictures of pages
 */
public record VersionFacts(int words, List<TextNote> notes, Instant submittedAt, Form form) {

    /** How it came. */
    public enum Form {
        TYPED,
        /** Browsers show it as it is; pages written by hand become one, too. */
        PDF,
        /** A file that can only be saved. */
        OTHER_FILE
    }

    public VersionFacts {
        notes = List.copyOf(notes);
    }
}
