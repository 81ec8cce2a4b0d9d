package vn.hoctap.roster;

/** A roster file with rows that cannot be taken is not stored, not even in part. */
public class FaultyRows extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyRows(long rows) {
        super("%d rows cannot be taken".formatted(rows));
    }
}
