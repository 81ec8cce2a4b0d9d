package vn.hoctap.cli.check;

import java.io.Serializable;
import java.util.Arrays;

/** The command was called wrongly, or what it was told to read cannot be read. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final Serializable[] values;

    /**
     * @param key of the sentence
     * @param values that stand in it; those of an enum are named in words
     */
    WrongUse(String key, Serializable... values) {
        super(key + " " + Arrays.toString(values));
        this.key = key;
        this.values = values.clone();
    }

    String sentence(Wording wording) {
        return wording.of(
                key,
                Arrays.stream(values)
                        .map(value -> value instanceof Enum<?> named ? wording.of(named) : value)
                        .toArray());
    }
}
