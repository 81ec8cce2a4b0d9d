package vn.hoctap.files;

import vn.hoctap.documents.Refusal;

/** A photo cannot be made a page. */
public class PhotoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    PhotoRefused(Refusal reason, String details) {
        super(reason + " " + details);
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
