package vn.hoctap.reflection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something odd about a text that its author and his grader are told; most are accidents of old
 * software.
 *
 * @param count letters, words or things, whatever the kind counts; at least 1
 * @param examples the first words in which it was found, shortened; shown to the author and not
 *     stored
 */
public record TextNote(Kind kind, int count, List<String> examples) {

    /** How many places are shown at most. */
    public static final int EXAMPLES_KEPT = 3;

    /** Longest example, in characters. */
    public static final int LONGEST_EXAMPLE = 40;

    /** What was seen, by the file's reader or by the comparison of wording. */
    public enum Kind {
        /** Pages written by hand and photographed; the text cannot be checked. */
        PHOTOGRAPHED,
        /** Scanned pages without a text layer; the text cannot be checked. */
        SCANNED,
        /** Brought on paper and handed in by the unit's assistant for its author. */
        ON_PAPER,
        HIDDEN_TEXT,
        WHITE_TEXT,
        TINY_TEXT,
        DELETED_TEXT,
        COMMENTS,
        TCVN3_FONT,
        VNI_FONT,
        OLD_CHARACTER_SET,
        UNREADABLE_CHARACTERS,
        RECOGNIZED_TEXT,
        PICTURES,
        EMBEDDED_OBJECTS,
        EXTERNAL_REFERENCES,
        DAMAGED_PARTS,
        DECOMPOSED,
        STRIPPED_DIACRITICS,
        LEGACY_TCVN3,
        LEGACY_VNI,
        MISDECODED_VNI,
        LOOK_ALIKE,
        ZERO_WIDTH,
        SOFT_HYPHEN,
        HYPHENATED,
        SPACED_LETTERS,
        ODD_SPACE;

        /** The kind another module calls by this name; empty when people are not told of it. */
        public static Optional<Kind> ofName(String name) {
            return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
        }
    }

    public TextNote {
        if (count < 1) {
            throw new IllegalArgumentException("A note counts at least 1, not " + count);
        }
        examples = List.copyOf(examples);
    }

    public TextNote(Kind kind, int count) {
        this(kind, count, List.of());
    }
}
