package vn.hoctap.grading;

/** A grade that is published or superseded is not changed. */
public class GradeClosed extends RuntimeException {

    GradeClosed(GradeState state) {
        super("The grade is " + state + ".");
    }
}
