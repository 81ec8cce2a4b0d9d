package vn.hoctap.grading;

/** Not every criterion has its points yet. */
public class MarksMissing extends RuntimeException {

    private final int missing;

    MarksMissing(int missing) {
        super(missing + " criteria without points.");
        this.missing = missing;
    }

    public int missing() {
        return missing;
    }
}
