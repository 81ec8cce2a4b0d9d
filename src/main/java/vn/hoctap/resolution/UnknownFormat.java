package vn.hoctap.resolution;

/** A file is of none of the formats that are taken. */
public class UnknownFormat extends RuntimeException {

    UnknownFormat(String ending) {
        super("Files ending in .%s are not taken".formatted(ending));
    }
}
