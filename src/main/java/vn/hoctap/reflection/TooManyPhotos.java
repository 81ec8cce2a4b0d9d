package vn.hoctap.reflection;

/** More pages than one file takes. */
public class TooManyPhotos extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyPhotos() {
        super("At most " + HandwrittenPages.MOST + " photos");
    }
}
