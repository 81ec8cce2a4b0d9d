package vn.hoctap.grading;

/** A result is not published while the text is in a case that is not closed. */
public class TextInOpenCase extends RuntimeException {

    TextInOpenCase(GradeId grade) {
        super("The text of grade %s is in an open case.".formatted(grade.value()));
    }
}
