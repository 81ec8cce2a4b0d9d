package vn.hoctap.reflection;

import java.time.Instant;
import java.util.List;

/**
 * The text of a version, for the one whose task it is to read it.
 *
 * @param written its words, and how they are set if they were typed
 */
public record ReadText(
        ReflectionId reflection,
        int version,
        Written written,
        int words,
        List<TextNote> notes,
        Instant submittedAt) {

    public ReadText {
        notes = List.copyOf(notes);
    }

    /** The words alone. */
    public String text() {
        return written.text();
    }
}
