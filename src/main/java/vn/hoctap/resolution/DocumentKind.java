package vn.hoctap.resolution;

/** What kind of document is studied; screens show its own kind. */
public enum DocumentKind {
    RESOLUTION,
    DIRECTIVE,
    CONCLUSION,
    REGULATION,
    PROGRAMME,
    PLAN,
    GUIDELINE
}
