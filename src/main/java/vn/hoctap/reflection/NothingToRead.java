package vn.hoctap.reflection;

/** The file is not read yet, or cannot be. */
public class NothingToRead extends RuntimeException {

    NothingToRead() {
        super("There is no text of the file.");
    }
}
