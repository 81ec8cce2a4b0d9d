package vn.hoctap.quiz.exchange;

/** The file as a whole cannot be read in the format chosen. */
public class FileUnreadable extends RuntimeException {

    /** Why not. */
    public enum Reason {
        TOO_LARGE,
        NOT_THIS_FORMAT,
        TOO_MANY
    }

    private final Reason reason;

    FileUnreadable(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
