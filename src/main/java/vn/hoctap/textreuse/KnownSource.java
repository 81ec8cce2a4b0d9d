package vn.hoctap.textreuse;

/**
 * A text that everybody of a scope was given or may quote: the resolution, its slides, the
 * prescribed outline, a registered sample. Passages from it are taught source and count neither for
 * nor against anybody.
 *
 * @param id the caller's name for it, unique in its scope
 * @param text plain text
 */
public record KnownSource(String id, String text) {

    public KnownSource {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a known source needs an id");
        }
    }
}
