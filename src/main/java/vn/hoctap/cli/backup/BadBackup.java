package vn.hoctap.cli.backup;

import java.util.List;

/** Why a backup cannot be made or restored; the reason is a sentence of the translations. */
public class BadBackup extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> values;

    BadBackup(String key, Object... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    BadBackup(Throwable cause, String key, Object... values) {
        this(key, values);
        initCause(cause);
    }

    public String key() {
        return key;
    }

    public Object[] values() {
        return values.toArray();
    }
}
