package vn.hoctap.cli.launch;

import java.util.List;

/** A reason not to start that the one at the keyboard can do something about. */
class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> values;

    CannotStart(String key, Object... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    CannotStart(Throwable cause, String key, Object... values) {
        this(key, values);
        initCause(cause);
    }

    /** The sentence for it, in a language. */
    String in(Sentences sentences) {
        return sentences.get(key, values.toArray());
    }
}
