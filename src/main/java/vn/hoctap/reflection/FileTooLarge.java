package vn.hoctap.reflection;

/** A file has more bytes than the limit said beforehand. */
public class FileTooLarge extends RuntimeException {

    FileTooLarge(long bytes) {
        super("%d bytes, limit %d.".formatted(bytes, HandIns.MAX_BYTES));
    }
}
