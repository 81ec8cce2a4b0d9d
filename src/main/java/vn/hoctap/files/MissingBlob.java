package vn.hoctap.files;

/** Content that the database knows is not in the store. */
public class MissingBlob extends RuntimeException {

    MissingBlob(Sha256 address) {
        super("No content " + address);
    }
}
