package vn.hoctap.quiz;

/**
 * A question that somebody has to mark cannot stand in a quiz yet: nobody would see its answers.
 */
public class MarkedByHand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MarkedByHand(QuestionId question) {
        super("Question " + question.value());
    }
}
