package vn.hoctap.reflection;

/** The text has fewer words than the plan asks for. */
public class ReflectionTooShort extends RuntimeException {

    private final int words;
    private final transient AskedWords asked;

    ReflectionTooShort(int words, AskedWords asked) {
        super("%d words, at least %d are asked for.".formatted(words, asked.atLeast()));
        this.words = words;
        this.asked = asked;
    }

    public int words() {
        return words;
    }

    public AskedWords asked() {
        return asked;
    }
}
