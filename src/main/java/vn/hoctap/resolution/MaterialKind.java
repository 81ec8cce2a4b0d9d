package vn.hoctap.resolution;

/** What a material is. */
public enum MaterialKind {
    /** The full text of the study document; every document has exactly one. */
    FULL_TEXT,
    SLIDES,
    /** What the reflection is asked to follow. */
    OUTLINE,
    /** Anything else to read. */
    TEXT,
    VIDEO
}
