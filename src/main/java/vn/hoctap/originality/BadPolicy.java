package vn.hoctap.originality;

/** Shares or words outside of what makes sense, or a reason that is missing. */
public class BadPolicy extends RuntimeException {

    BadPolicy() {
        super("Not a policy.");
    }

    /** Something was not given at all. */
    public static BadPolicy missing() {
        return new BadPolicy();
    }
}
