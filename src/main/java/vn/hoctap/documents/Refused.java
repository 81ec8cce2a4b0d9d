package vn.hoctap.documents;

/**
 * There is no text of this file.
 *
 * @param reason for the sentence the member is shown
 * @param details for the log, in English, without any of the file's text; may be empty
 * @param pages that a person can read although no program can, as in a scan; otherwise 0
 */
public record Refused(Refusal reason, String details, int pages) implements Extraction {

    public Refused {
        if (pages < 0) {
            throw new IllegalArgumentException("Pages are 0 or more");
        }
    }

    /** Of a file that nobody can read. */
    public Refused(Refusal reason, String details) {
        this(reason, details, 0);
    }
}
