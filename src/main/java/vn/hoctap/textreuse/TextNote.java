package vn.hoctap.textreuse;

import java.util.List;

/**
 * Something in a text that was put right for the comparison; most are accidents of old software.
 *
 * @param kind what it was
 * @param count how many letters, words or signs
 * @param where up to {@value #PLACES_KEPT} places, in order; neighbours are joined
 */
public record TextNote(Kind kind, int count, List<Span> where) {

    /** How many places a note keeps at most. */
    public static final int PLACES_KEPT = 100;

    /** What can be put right. */
    public enum Kind {
        /** Letters written as base letter and combining marks (NFD). */
        DECOMPOSED,
        /** Words without any Vietnamese mark in a text or passage that should have them. */
        STRIPPED_DIACRITICS,
        /** Text in the TCVN3 (ABC) encoding. */
        LEGACY_TCVN3,
        /** Text in the VNI encoding. */
        LEGACY_VNI,
        /** VNI text that went through a wrong conversion ("Hội nghò"). */
        MISDECODED_VNI,
        /** Letters of another alphabet or shape that look like Latin ones. */
        LOOK_ALIKE,
        /** Characters without width: joiners, byte order marks, direction marks. */
        ZERO_WIDTH,
        /** Soft hyphens. */
        SOFT_HYPHEN,
        /** Words split by a hyphen at the end of a line. */
        HYPHENATED,
        /** Letters set apart by spaces ("t h u"). */
        SPACED_LETTERS,
        /** Spaces other than the ordinary one. */
        ODD_SPACE
    }

    public TextNote {
        where = List.copyOf(where);
    }
}
