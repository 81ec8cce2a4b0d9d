package vn.hoctap.cli.check;

/** The command was called wrongly, or what it was told to read cannot be read. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] values;

    /**
     * @param key of the sentence
     * @param values that stand in it
     */
    WrongUse(String key, String... values) {
        super(key + " " + String.join(" ", values));
        this.key = key;
        this.values = values.clone();
    }

    String sentence(Wording wording) {
        return wording.of(key, (Object[]) values);
    }
}
