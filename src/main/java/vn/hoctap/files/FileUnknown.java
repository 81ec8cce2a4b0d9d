package vn.hoctap.files;

/** There is no such file. */
public class FileUnknown extends RuntimeException {

    FileUnknown(FileId id) {
        super("No file " + id.value());
    }
}
