package vn.hoctap.documents;

/** Ends the reading of a file that is refused. */
final class Unreadable extends RuntimeException {

    private final Refusal reason;
    private final int pages;

    Unreadable(Refusal reason, String details) {
        this(reason, details, 0);
    }

    private Unreadable(Refusal reason, String details, int pages) {
        super(details, null, false, false);
        this.reason = reason;
        this.pages = pages;
    }

    /** Pages that only a person can read. */
    static Unreadable scan(int words, int pages) {
        return new Unreadable(Refusal.NO_TEXT, words + " words, " + pages + " pages", pages);
    }

    Refused refused() {
        var details = getMessage();
        return new Refused(reason, details == null ? "" : details, pages);
    }
}
