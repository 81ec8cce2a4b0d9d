package vn.hoctap.reflection;

/**
 * How long a reflection should be; words as {@link vn.hoctap.documents.Words} counts them.
 *
 * @param atLeast fewer are not taken; 0 for no limit
 * @param atMost more are taken and said to be many; 0 for no limit
 */
public record AskedWords(int atLeast, int atMost) {

    public AskedWords {
        if (atLeast < 0 || atMost < 0) {
            throw new IllegalArgumentException("Words asked: " + atLeast + " to " + atMost);
        }
    }

    public boolean tooFew(int words) {
        return words < Math.max(1, atLeast);
    }

    public boolean many(int words) {
        return atMost > 0 && words > atMost;
    }
}
