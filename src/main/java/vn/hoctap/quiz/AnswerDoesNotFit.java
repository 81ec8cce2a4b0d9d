package vn.hoctap.quiz;

import vn.hoctap.pieces.PieceRefused;

/** An answer to a question or with an option that the attempt does not have. */
public class AnswerDoesNotFit extends PieceRefused {

    AnswerDoesNotFit(AttemptId attempt, int question) {
        super(
                Kind.MALFORMED,
                "quiz.answer-does-not-fit",
                "Attempt " + attempt.value() + ", question " + question);
    }
}
