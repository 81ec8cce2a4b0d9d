package vn.hoctap.documents;

/** Ends the reading of a file that is refused. */
final class Unreadable extends RuntimeException {

    private final Refusal reason;

    Unreadable(Refusal reason, String details) {
        super(details, null, false, false);
        this.reason = reason;
    }

    Refused refused() {
        var details = getMessage();
        return new Refused(reason, details == null ? "" : details);
    }
}
