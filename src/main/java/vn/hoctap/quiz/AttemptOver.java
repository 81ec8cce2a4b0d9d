package vn.hoctap.quiz;

import vn.hoctap.pieces.PieceRefused;

/** The attempt was submitted or its time is over; nothing is accepted any more. */
public class AttemptOver extends PieceRefused {

    AttemptOver(AttemptId attempt) {
        super(Kind.TOO_LATE, "quiz.attempt-over", "Attempt " + attempt.value() + " is over");
    }
}
