package vn.hoctap.roster;

/** A file that cannot be read as a roster at all. */
public class UnreadableRoster extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Neither a spreadsheet nor whole. */
        NOT_A_SPREADSHEET,
        /** The format before 2007, or with a password. */
        OLD_OR_LOCKED,
        TOO_LARGE,
        TOO_MANY_ROWS,
        /** No row holds the headings that must be there; the detail names those missing. */
        NO_HEADINGS,
        EMPTY,
        /** There is no root to put units below. */
        NO_ROOT
    }

    private final Reason reason;
    private final String detail;

    UnreadableRoster(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    UnreadableRoster(Reason reason, String detail, Throwable cause) {
        this(reason, detail);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
