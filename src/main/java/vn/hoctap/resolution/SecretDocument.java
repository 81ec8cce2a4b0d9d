package vn.hoctap.resolution;

/**
 * A secrecy mark was found; such documents are handled on paper or in a certified network, by the
 * law on protecting state secrets, and nothing of this one was stored.
 */
public class SecretDocument extends RuntimeException {

    private final SecrecyMark mark;

    SecretDocument(SecrecyMark mark, String where) {
        super("Secrecy mark %s in the %s".formatted(mark, where));
        this.mark = mark;
    }

    public SecrecyMark mark() {
        return mark;
    }
}
