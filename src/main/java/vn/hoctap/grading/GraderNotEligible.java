package vn.hoctap.grading;

/** He has no role for it, it is his own text, or he is an author in the same case. */
public class GraderNotEligible extends RuntimeException {

    GraderNotEligible() {
        super("This person may not grade this text.");
    }
}
