package vn.hoctap.files;

/** A file has more bytes than allowed. */
public class FileTooLarge extends RuntimeException {

    FileTooLarge(long limit) {
        super("More than " + limit + " bytes.");
    }
}
