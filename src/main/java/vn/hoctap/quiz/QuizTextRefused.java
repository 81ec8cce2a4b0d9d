package vn.hoctap.quiz;

import java.util.List;

/** A quiz's text has lines that cannot be read; nothing of it was taken. */
public class QuizTextRefused extends RuntimeException {

    private final transient List<QuizTextError> errors;

    QuizTextRefused(List<QuizTextError> errors) {
        super(errors.size() + " lines, the first is " + errors.getFirst());
        this.errors = List.copyOf(errors);
    }

    public List<QuizTextError> errors() {
        return errors;
    }
}
