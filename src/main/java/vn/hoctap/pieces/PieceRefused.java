package vn.hoctap.pieces;

/**
 * A rule forbids a piece. Modules name the rule by a subclass; the page shows the translation of
 * the code.
 */
public abstract class PieceRefused extends RuntimeException {

    /** What the page should make of it. */
    public enum Kind {
        /** It does not fit what is stored; the page shows the reason and drops the piece. */
        CONFLICT(409),
        /** It came too late for good: closed, submitted, out of time. */
        TOO_LATE(410),
        /** The piece is not what its kind asks for. */
        MALFORMED(400);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;

    /**
     * @param code key of a translation that says in one sentence what to do
     * @param message for the log: ids and values, no texts
     */
    protected PieceRefused(Kind kind, String code, String message) {
        super(message);
        this.kind = kind;
        this.code = code;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }
}
