package vn.hoctap.reflection;

import java.time.Instant;
import java.util.List;

/**
 * The text of a version, for the one whose task it is to read it.
 *
 * @param fromFile whether it was brought as a file, which can be saved
 */
public record ReadText(
        ReflectionId reflection,
        int version,
        String text,
        int words,
        List<TextNote> notes,
        Instant submittedAt,
        boolean fromFile) {

    public ReadText {
        notes = List.copyOf(notes);
    }
}
