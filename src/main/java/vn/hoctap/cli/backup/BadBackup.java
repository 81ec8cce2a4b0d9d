package vn.hoctap.cli.backup;

/** A backup is damaged or does not fit where it is to be restored. */
public class BadBackup extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadBackup(String reason) {
        super(reason);
    }
}
