package vn.hoctap.reflection;

/**
 * A typed text as it was stored.
 *
 * @param revision on which the page builds from now on
 * @param besideAnother whether a text of another page lost its place and is kept beside
 */
public record SavedDraft(Draft.Typed draft, int revision, boolean besideAnother) {}
